import { at } from '../numbers'
import { sameInstitution } from '../reviewing'
import { type ConflictRule, conflictRules, type ReadProblem } from './problem'

/** Which rules stand between an application and a reviewer, one bit each; 0 where none does. */
const bitOf = (rule: ConflictRule): number => 1 << conflictRules.indexOf(rule)

export const rulesIn = (bits: number): ConflictRule[] => conflictRules.filter((rule) => bits & bitOf(rule))

type Sides = { readonly applications: ReadProblem['applications']; readonly reviewers: ReadProblem['reviewers'] }

/** Calls `close` for every pair whose institutions are the same; each two names are compared once, however many people have them. */
function eachOfOneInstitution({ applications, reviewers }: Sides, close: (application: number, reviewer: number) => void): void {
  const members = new Map<string, number[]>()
  for (const [place, { institution }] of applications.entries()) if (institution) members.set(institution, [...(members.get(institution) ?? []), place])
  const known = new Map<string, string[]>()
  for (const [place, { institution }] of reviewers.entries()) {
    if (!institution) continue
    const same = known.get(institution) ?? [...members.keys()].filter((name) => sameInstitution(name, institution))
    known.set(institution, same)
    for (const name of same) for (const application of members.get(name) ?? []) close(application, place)
  }
}

/** @returns the rules against each pair as bits, a row for each application, in the order given */
export function conflictsOf({ applications, reviewers }: Sides, conflicts: ReadProblem['conflicts']): Uint8Array {
  const width = reviewers.length
  const bits = new Uint8Array(applications.length * width)
  const close = (rule: ConflictRule) => (application: number, reviewer: number) => {
    bits[application * width + reviewer] = at(bits, application * width + reviewer) | bitOf(rule)
  }
  const places = new Map(applications.map(({ id }, place) => [id, place]))
  const columns = new Map(reviewers.map(({ id }, place) => [id, place]))
  for (const { application, reviewer, rule } of conflicts) {
    const [place, column] = [places.get(application), columns.get(reviewer)]
    if (place !== undefined && column !== undefined) close(rule)(place, column)
  }
  eachOfOneInstitution({ applications, reviewers }, close('sameInstitution'))
  const reads = reviewers.map(({ languages }) => languages && new Set(languages))
  for (const [place, { languages }] of applications.entries())
    for (const [column, known] of reads.entries()) if (known && languages.some((language) => !known.has(language))) close('language')(place, column)
  return bits
}
