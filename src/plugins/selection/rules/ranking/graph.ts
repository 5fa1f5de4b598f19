import { Groups } from '../groups'
import { whole } from '../numbers'
import type { ScoreTable } from './scores'

/** One part of what doesn't hang together, by name. */
export type Apart = { readonly applications?: readonly string[]; readonly reviewers: readonly string[]; readonly criteria?: readonly string[] }

/** Names of the two kinds that hang together, each kind sorted. */
type Part = { readonly ones: readonly string[]; readonly others: readonly string[] }

/**
 * The parts into which pairs fall: two things are in one part when a chain of pairs leads from one to the other. Things in no pair are in no part.
 * @param one for each pair the number of the first, an index into `ones`; `other` likewise
 * @returns the largest part first
 */
function partsOf(ones: readonly string[], others: readonly string[], one: Int32Array, other: Int32Array): Part[] {
  const groups = new Groups(ones.length + others.length)
  const paired = new Set<number>()
  for (const [pair, first] of one.entries()) {
    const second = ones.length + whole(other, pair)
    paired.add(first).add(second)
    groups.join(first, second)
  }
  const parts = new Map<number, { ones: string[]; others: string[] }>()
  for (const number of paired) {
    const head = groups.headOf(number)
    const part = parts.get(head) ?? { ones: [], others: [] }
    parts.set(head, part)
    if (number < ones.length) part.ones.push(ones[number] ?? '')
    else part.others.push(others[number - ones.length] ?? '')
  }
  const sorted = [...parts.values()].map((part) => ({ ones: part.ones.sort(), others: part.others.sort() }))
  return sorted.sort((a, b) => b.ones.length + b.others.length - a.ones.length - a.others.length || ((a.ones[0] ?? '') < (b.ones[0] ?? '') ? -1 : 1))
}

const orNoneApart = <T>(parts: readonly T[]): readonly T[] => (parts.length > 1 ? parts : [])

/**
 * Reviewers and applications that share nothing, not even over others: nothing tells whether one part was judged more harshly than the other, or was worse.
 * @returns the parts, the largest first; none when all hang together. Whoever gave or got no score is in none
 */
export const applicationsApart = ({ applications, reviewers }: ScoreTable, { application, reviewer }: Pick<ScoreTable, 'application' | 'reviewer'>): readonly Apart[] =>
  orNoneApart(partsOf(applications, reviewers, application, reviewer)).map(({ ones, others }) => ({ applications: ones, reviewers: others }))

/** The same for reviewers and criteria: where each judged other criteria, nothing tells a harsh reviewer from a hard criterion. */
export const criteriaApart = ({ criteria, reviewers, criterion, reviewer }: ScoreTable): readonly Apart[] =>
  orNoneApart(partsOf(reviewers, criteria, reviewer, criterion)).map(({ ones, others }) => ({ reviewers: ones, criteria: others }))
