import jStat from 'jstat'
import { known } from '../numbers'

/** An intraclass correlation with its test against zero and its 95 % confidence interval; null for what the ratings don't tell. */
export type Correlation = {
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly f: number | null
  readonly degreesOfFreedom: readonly [number, number]
  readonly p: number | null
}

/** The six forms of Shrout and Fleiss: the case, then whether one rating or the mean of all k is meant. */
export type Form = 'ICC(1,1)' | 'ICC(2,1)' | 'ICC(3,1)' | 'ICC(1,k)' | 'ICC(2,k)' | 'ICC(3,k)'

export type Intraclass = {
  /** Subjects that every rater rated; only these count. */
  readonly subjects: number
  readonly leftOut: number
  readonly raters: number
  readonly meanSquares: { readonly subjects: number | null; readonly within: number | null; readonly raters: number | null; readonly error: number | null }
  readonly forms: Readonly<Record<Form, Correlation>>
}

const tail = 0.025

/** A rest that is a smaller share than this is what floating point leaves of none. */
const noise = 1e-12

/** The value of F above which lies the tail of the confidence interval. */
const limit = (numerator: number, denominator: number): number => jStat.centralF.inv(1 - tail, numerator, denominator)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]): number => sum(values) / values.length
const squares = (values: readonly number[], around: number): number => sum(values.map((value) => (value - around) ** 2))

/**
 * All six intraclass correlations with F tests and confidence intervals (Shrout and Fleiss 1979, "Intraclass correlations: uses in assessing rater reliability", Psychological Bulletin 86, 420–428).
 * Case 1: each subject has raters of its own; case 2: the raters are a sample of many; case 3: there are no other raters.
 * @param subjects the ratings of each, in one order of the raters; blanks are left out, and with them the subject
 * @param k how many raters there are
 */
export function intraclassOf(subjects: readonly (readonly number[])[], k: number): Intraclass {
  const rows = subjects.filter((ratings) => ratings.length === k)
  const n = rows.length
  const all = mean(rows.flat())
  const betweenSubjects = k * squares(rows.map(mean), all)
  const betweenRaters =
    n *
    squares(
      Array.from({ length: k }, (_, rater) => mean(rows.map((row) => row[rater] ?? Number.NaN))),
      all,
    )
  const within = sum(rows.map((row) => squares(row, mean(row))))
  const bms = betweenSubjects / (n - 1)
  const jms = betweenRaters / (k - 1)
  const wms = within / (n * (k - 1))
  const ems = (within - betweenRaters > within * noise ? within - betweenRaters : 0) / ((n - 1) * (k - 1))

  const oneWay = correlations(bms, wms, k, [n - 1, n * (k - 1)])
  const fixed = correlations(bms, ems, k, [n - 1, (n - 1) * (k - 1)])
  return {
    subjects: n,
    leftOut: subjects.length - n,
    raters: k,
    meanSquares: { subjects: known(bms), within: known(wms), raters: known(jms), error: known(ems) },
    forms: {
      'ICC(1,1)': oneWay.single,
      'ICC(2,1)': randomRaters(false),
      'ICC(3,1)': fixed.single,
      'ICC(1,k)': oneWay.average,
      'ICC(2,k)': randomRaters(true),
      'ICC(3,k)': fixed.average,
    },
  }

  /** Case 2, whose interval needs Satterthwaite's degrees of freedom. That of the mean of k follows from that of one (Spearman and Brown). */
  function randomRaters(average: boolean): Correlation {
    const single = (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n)
    const share = n * (1 + (k - 1) * single) - k * single
    const raters = (k * single * jms) / ems
    const v = ((k - 1) * (n - 1) * (raters + share) ** 2) / ((n - 1) * raters ** 2 + share ** 2)
    const [low, high] = [limit(n - 1, v), limit(v, n - 1)]
    const rest = k * jms + (k * n - k - n) * ems
    const lower = (n * (bms - low * ems)) / (low * rest + n * bms)
    const upper = (n * (high * bms - ems)) / (rest + n * high * bms)
    const ofAll = (one: number) => known(average ? (k * one) / (1 + (k - 1) * one) : one)
    return { ...fixed.single, value: ofAll(single), lower: ofAll(lower), upper: ofAll(upper) }
  }
}

/** Cases 1 and 3, which differ in what subjects are compared with. */
function correlations(between: number, rest: number, k: number, degreesOfFreedom: readonly [number, number]): { single: Correlation; average: Correlation } {
  const [numerator, denominator] = degreesOfFreedom
  const f = between / rest
  const [lower, upper] = [f / limit(numerator, denominator), f * limit(denominator, numerator)]
  const single = (ratio: number) => known((ratio - 1) / (ratio + k - 1))
  const average = (ratio: number) => known(1 - 1 / ratio)
  // The upper tail, from the other side: so small chances keep their digits.
  const test = { f: known(f), degreesOfFreedom, p: known(jStat.centralF.cdf(1 / f, denominator, numerator)) }
  return {
    single: { value: known((between - rest) / (between + (k - 1) * rest)), lower: single(lower), upper: single(upper), ...test },
    average: { value: known((between - rest) / between), lower: average(lower), upper: average(upper), ...test },
  }
}
