import { known } from '../numbers'

/** How a reviewer's severity moves. All in points of the scale. */
export type Drift = {
  /** By how much severity grows a day: positive is harsher. */
  readonly perDay: number | null
  readonly standardError: number | null
  /** Severity over the earlier and over the later half of the reviews, the middle one counting for neither. */
  readonly earlier: number | null
  readonly later: number | null
}

/** One review: when, in days since any day, and how far the other reviews of its application lie above it. */
export type Moment = { readonly day: number; readonly difference: number }

/**
 * Whether a reviewer becomes harsher or more lenient over time: a straight line by least squares through how far others lie above their reviews (Myford and Wolfe 2009, "Monitoring rater performance over
 * time", Journal of Educational Measurement 46, 371–389). Reviews at one moment or fewer than two tell no line, fewer than three no error.
 * @param moments in any order
 */
export function driftOf(moments: readonly Moment[]): Drift {
  const inTime = [...moments].sort((one, other) => one.day - other.day || one.difference - other.difference)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [day, difference] = [mean(inTime.map((one) => one.day)), mean(inTime.map((one) => one.difference))]
  const spread = inTime.reduce((sum, one) => sum + (one.day - day) ** 2, 0)
  const slope = inTime.reduce((sum, one) => sum + (one.day - day) * (one.difference - difference), 0) / spread
  const rest = inTime.reduce((sum, one) => sum + (one.difference - difference - slope * (one.day - day)) ** 2, 0)
  const half = Math.floor(inTime.length / 2)
  const severity = (some: readonly Moment[]) => known(mean(some.map((one) => one.difference)))
  return {
    perDay: known(slope),
    standardError: inTime.length > 2 ? known(Math.sqrt(rest / (inTime.length - 2) / spread)) : null,
    earlier: severity(inTime.slice(0, half)),
    later: severity(inTime.slice(inTime.length - half)),
  }
}
