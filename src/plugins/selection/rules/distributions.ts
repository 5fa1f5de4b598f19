import type { Scale } from './rubric'
import { meanOf, spreadOf } from './standing'

/** How the scores that a group gave are spread. */
export type Distribution = {
  readonly group: string
  readonly count: number
  readonly mean: number
  /** Standard deviation with n − 1; null with fewer than two. */
  readonly spread: number | null
  readonly lowest: number
  readonly median: number
  readonly highest: number
  /** How many scores round to each whole step of the scale, the lowest first. */
  readonly steps: readonly number[]
  /** How far its mean is from that of all others together: below zero it is harsher. Null where there are no others. */
  readonly apart: number | null
}

/** A quantile of sorted numbers, interpolated between two of them (type 7 of Hyndman & Fan, Sample quantiles in statistical packages, 1996). */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return below + (above - below) * (place - Math.floor(place))
}

/** How the scores of each group are spread, the harshest group first. */
export function distributionsOf(given: readonly { readonly group: string; readonly score: number }[], { max, min }: Scale): Distribution[] {
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const groups = [...new Set(given.map(({ group }) => group))]
  const distributions = groups.map((group): Distribution => {
    const scores = given
      .filter((one) => one.group === group)
      .map(({ score }) => score)
      .sort((one, other) => one - other)
    const others = meanOf(given.filter((one) => one.group !== group).map(({ score }) => score))
    const mean = meanOf(scores) ?? 0
    return {
      group,
      count: scores.length,
      mean,
      spread: spreadOf(scores),
      lowest: quantile(scores, 0),
      median: quantile(scores, 0.5),
      highest: quantile(scores, 1),
      steps: steps.map((step) => scores.filter((score) => Math.min(max, Math.max(min, Math.round(score))) === step).length),
      apart: others === null ? null : mean - others,
    }
  })
  return distributions.sort((one, other) => one.mean - other.mean || (one.group < other.group ? -1 : 1))
}

/** Pearson's coefficient of correlation of pairs, from −1 to 1; null with fewer than three pairs, or where one side does not vary. */
export function correlationOf(pairs: readonly (readonly [number, number])[]): number | null {
  const [firsts, seconds] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)]
  const [first, second] = [meanOf(firsts), meanOf(seconds)]
  if (pairs.length < 3 || first === null || second === null) return null
  const sum = (of: (pair: readonly [number, number]) => number) => pairs.reduce((total, pair) => total + of(pair), 0)
  const together = sum(([one, other]) => (one - first) * (other - second))
  const apart = Math.sqrt(sum(([one]) => (one - first) ** 2) * sum(([, other]) => (other - second) ** 2))
  return apart === 0 ? null : Math.max(-1, Math.min(1, together / apart))
}
