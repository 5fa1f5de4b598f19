import { createHash } from 'node:crypto'

/** An application that wants reviewers: who has one already (whatever its state), and who must not have it. */
export type Wanting = { readonly application: string; readonly has: readonly string[]; readonly conflicts: readonly string[] }

/** Somebody who may review, and how many reviews they have already. */
export type Reviewer = { readonly reviewer: string; readonly load: number }

export type AssignmentPlan = {
  readonly assigned: readonly { readonly application: string; readonly reviewer: string }[]
  /** The load of every reviewer once the plan is carried out. */
  readonly loads: readonly Reviewer[]
  /** What can't be done: too few people without a conflict. */
  readonly short: readonly { readonly application: string; readonly missing: number }[]
}

/** A number drawn by the seed: the same for the same words, and without any pattern between different ones. */
const draw = (seed: number, ...words: string[]): string =>
  createHash('sha256')
    .update([String(seed), ...words].join('\n'))
    .digest('hex')

const byDraw =
  (seed: number, ...words: string[]) =>
  (one: string, other: string) =>
    draw(seed, ...words, one) < draw(seed, ...words, other) ? -1 : 1

/**
 * Gives each application reviewers at random, so that the loads come as close to each other as the conflicts allow (within one, where nobody
 * has a conflict). Depends on the seed and on nothing else: the order of the arguments does not matter.
 * @param each how many reviewers an application should have in all, those it has included
 */
export function assignEvenly(wanting: readonly Wanting[], reviewers: readonly Reviewer[], each: number, seed: number): AssignmentPlan {
  const loads = new Map(reviewers.map(({ reviewer, load }) => [reviewer, load]))
  const given = new Map<string, Set<string>>(reviewers.map(({ reviewer }) => [reviewer, new Set()]))
  const closed = new Map(wanting.map(({ application, has, conflicts }) => [application, new Set([...has, ...conflicts])]))
  const short: { application: string; missing: number }[] = []
  const inTurn = [...wanting].map((one) => ({ one, turn: draw(seed, one.application) })).sort((a, b) => (a.turn < b.turn ? -1 : 1))

  for (const { one } of inTurn) {
    const { application, has } = one
    const wanted = Math.max(0, each - has.length)
    const free = [...loads.keys()].filter((reviewer) => !closed.get(application)?.has(reviewer)).sort(byDraw(seed, application))
    const chosen = free.sort((a, b) => (loads.get(a) ?? 0) - (loads.get(b) ?? 0)).slice(0, wanted)
    for (const reviewer of chosen) {
      given.get(reviewer)?.add(application)
      closed.get(application)?.add(reviewer)
      loads.set(reviewer, (loads.get(reviewer) ?? 0) + 1)
    }
    if (chosen.length < wanted) short.push({ application, missing: wanted - chosen.length })
  }

  while (shiftOne(loads, given, closed));
  return {
    assigned: [...given].flatMap(([reviewer, applications]) => [...applications].map((application) => ({ application, reviewer }))),
    loads: [...loads].map(([reviewer, load]) => ({ reviewer, load })),
    short,
  }
}

type Movable = { readonly to: string; readonly application: string }

/** An application that one reviewer could hand to another. */
function handOver(from: string, to: string, given: Map<string, Set<string>>, closed: Map<string, Set<string>>): string | undefined {
  return [...(given.get(from) ?? [])].find((application) => !closed.get(application)?.has(to))
}

/**
 * Makes the loads more even by one chain of handing over: from somebody to somebody who has at least two fewer, over others if need be.
 * Once no such chain is left, no other assignment is more even.
 * @returns whether there was one
 */
function shiftOne(loads: Map<string, number>, given: Map<string, Set<string>>, closed: Map<string, Set<string>>): boolean {
  const mostLoaded = [...loads.keys()].sort((a, b) => (loads.get(b) ?? 0) - (loads.get(a) ?? 0) || (a < b ? -1 : 1))
  for (const start of mostLoaded) {
    const chain = findChain(start, (loads.get(start) ?? 0) - 2, loads, given, closed)
    if (!chain) continue
    let from = start
    for (const { to, application } of chain) {
      given.get(from)?.delete(application)
      closed.get(application)?.delete(from)
      given.get(to)?.add(application)
      closed.get(application)?.add(to)
      from = to
    }
    loads.set(start, (loads.get(start) ?? 0) - 1)
    loads.set(from, (loads.get(from) ?? 0) + 1)
    return true
  }
  return false
}

/** The shortest chain from a reviewer to one whose load is at most `most`. */
function findChain(start: string, most: number, loads: Map<string, number>, given: Map<string, Set<string>>, closed: Map<string, Set<string>>): Movable[] | null {
  if (![...loads.values()].some((load) => load <= most)) return null
  const seen = new Set([start])
  const waiting: { reviewer: string; chain: Movable[] }[] = [{ reviewer: start, chain: [] }]
  for (const { reviewer, chain } of waiting) {
    for (const to of [...loads.keys()].sort()) {
      const application = seen.has(to) ? undefined : handOver(reviewer, to, given, closed)
      if (!application) continue
      const longer = [...chain, { to, application }]
      if ((loads.get(to) ?? 0) <= most) return longer
      seen.add(to)
      waiting.push({ reviewer: to, chain: longer })
    }
  }
  return null
}
