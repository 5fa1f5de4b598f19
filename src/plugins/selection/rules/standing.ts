import type { Criterion, Scale, Scores } from './rubric'
import type { Stage, Status } from './steps'

type Weighed = readonly Pick<Criterion, 'key' | 'weight'>[]

/** Where an application stands: weighted mean, standard deviation between the reviews' means, and how many reviews there are. */
export type Standing = { readonly mean: number | null; readonly spread: number | null; readonly reviews: number }

/** Six decimals, the precision in which standings are kept and compared: far finer than any rubric, and coarse enough to drop the noise of floating point. */
export const rounded = (value: number): number => Number(value.toFixed(6))

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/**
 * The weighted mean of one review over the criteria that were given a score; the weights of the others are left out, so a blank is never a zero.
 * @returns null when nothing was given a score
 */
export function meanOfReview(scores: Scores, criteria: Weighed): number | null {
  const judged = criteria.flatMap(({ key, weight }) => {
    const score = scores[key]
    return typeof score === 'number' && weight > 0 ? [{ score, weight }] : []
  })
  if (judged.length === 0) return null
  return sum(judged.map(({ score, weight }) => score * weight)) / sum(judged.map(({ weight }) => weight))
}

/** The mean of numbers, null without any. They are added in one fixed order: that gives one result, whatever order they come in. */
export const meanOf = (values: readonly number[]): number | null => (values.length === 0 ? null : sum([...values].sort((a, b) => a - b)) / values.length)

/** The standard deviation of numbers around their mean (with n − 1), null with fewer than two. */
export function spreadOf(values: readonly number[]): number | null {
  const mean = meanOf(values)
  if (mean === null || values.length < 2) return null
  return Math.sqrt(sum([...values].sort((a, b) => a - b).map((value) => (value - mean) ** 2)) / (values.length - 1))
}

/** Where an application stands after these submitted reviews, each counting the same. Their order does not matter. */
export function standingOf(reviews: readonly Scores[], criteria: Weighed): Standing {
  const means = reviews.flatMap((scores) => meanOfReview(scores, criteria) ?? [])
  const [mean, spread] = [meanOf(means), spreadOf(means)]
  return { mean: mean === null ? null : rounded(mean), spread: spread === null ? null : rounded(spread), reviews: reviews.length }
}

/** The order of the board: best mean first, those without one last; equals stand in the order of their ids, which say nothing about a person. */
function byRank(one: { readonly application: string; readonly mean: number | null }, other: { readonly application: string; readonly mean: number | null }): number {
  if (one.mean !== other.mean) {
    if (one.mean === null) return 1
    if (other.mean === null) return -1
    return other.mean - one.mean
  }
  return one.application < other.application ? -1 : one.application > other.application ? 1 : 0
}

/** The applications in the order of the board. The same standings give the same order, however they come. */
export const ranked = <T extends { readonly application: string; readonly mean: number | null }>(rows: readonly T[]): T[] => [...rows].sort(byRank)

/** Means are counted in quarters of a point: `quarter` is the mean times four, rounded down. */
export type QuarterCount<Kind extends string> = { readonly quarter: number; readonly kind: Kind; readonly count: number }

/** How many have a mean from `from` up to, but not including, `to` (the last bin includes it), by kind. */
export type Bin<Kind extends string> = { from: number; to: number; count: number; kinds: Partial<Record<Kind, number>> }

const mostBins = 20

/** Gathers counts of quarters into at most twenty bins that cover the scale. What lies outside, after a change of the scale, joins the nearest bin. */
export function distributionOf<Kind extends string>(counts: readonly QuarterCount<Kind>[], { min, max }: Scale): Bin<Kind>[] {
  const quarters = Math.max(1, Math.ceil((max - min) * 4))
  const perBin = Math.ceil(quarters / mostBins)
  const bins = Array.from({ length: Math.ceil(quarters / perBin) }, (_, index): Bin<Kind> => {
    const from = min + (index * perBin) / 4
    return { from, to: Math.min(max, from + perBin / 4), count: 0, kinds: {} }
  })
  for (const { quarter, kind, count } of counts) {
    const index = Math.floor((quarter - min * 4) / perBin)
    const bin = bins[Math.min(Math.max(index, 0), bins.length - 1)]
    if (!bin) continue
    bin.count += count
    bin.kinds[kind] = (bin.kinds[kind] ?? 0) + count
  }
  return bins
}

/** Whether an application is ranked with the others: whoever withdrew or was disqualified takes nobody's place. */
export const isRanked = (status: Status): boolean => status !== 'withdrawn' && status !== 'disqualified'

/**
 * Whether a stage took an application, as far as is decided.
 * @param interviewed whether it ever reached the interview
 */
export function isIn(stage: Stage, status: Status, interviewed: boolean): boolean {
  if (!isRanked(status)) return false
  if (stage === 'screening') return interviewed && status !== 'submitted'
  return ['offered', 'enrolled', 'graduated', 'declined', 'lapsed'].includes(status)
}
