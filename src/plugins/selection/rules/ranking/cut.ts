import { whole } from '../numbers'

/** From which place to which equals share the places, by number of the application; 0 where it has no rank. */
export type Places = { readonly first: Int32Array; readonly last: Int32Array /** How many have a rank. */; readonly ranked: number }

/** @param ranks 1 is best; equals share one, and the next ranks are left out */
export function placesOf(ranks: readonly (number | null)[]): Places {
  const first = Int32Array.from(ranks, (rank) => rank ?? 0)
  const equals = new Int32Array(ranks.length + 1)
  for (const rank of first) equals[rank] = whole(equals, rank) + 1
  return { first, last: first.map((rank) => (rank === 0 ? 0 : rank + whole(equals, rank) - 1)), ranked: ranks.length - whole(equals, 0) }
}

export type AtCut = 'in' | 'tied' | 'out'

/** Where an application is when so many are taken: `tied` where its equals lie on both sides, and a draw must tell. */
export function atCut({ first, last }: Places, its: number, taken: number): AtCut {
  const rank = whole(first, its)
  if (rank === 0 || rank > taken) return 'out'
  return whole(last, its) <= taken ? 'in' : 'tied'
}

/** Who comes in and who goes out between two states: numbers of applications. Whoever is tied is not in. */
export function movesBetween(before: (its: number) => boolean, after: (its: number) => boolean, count: number): { enter: number[]; leave: number[] } {
  const [enter, leave]: [number[], number[]] = [[], []]
  for (let its = 0; its < count; its += 1) {
    const [was, is] = [before(its), after(its)]
    if (is && !was) enter.push(its)
    else if (was && !is) leave.push(its)
  }
  return { enter, leave }
}

/** Numbers of applications from the best to the worst, those without a rank last. */
export const inOrder = ({ first }: Places): number[] =>
  [...first.keys()].sort((one, other) => (whole(first, one) || Number.POSITIVE_INFINITY) - (whole(first, other) || Number.POSITIVE_INFINITY) || one - other)

/** How many have at least this score. */
export const countFrom = (scores: readonly (number | null)[], least: number): number => scores.filter((score) => score !== null && score >= least).length
