import { known } from '../numbers'

/** How many of a group were selected, and how many were not. */
export type Counts = { readonly selected: number; readonly rejected: number }

/** A ratio with its 95 % confidence interval; null for what the counts don't tell. */
export type Ratio = { readonly value: number | null; readonly lower: number | null; readonly upper: number | null }

/** The normal distribution leaves one in forty above this. */
const normalLimit = 1.959963984540054

/** A ratio with its interval, from the variance of its logarithm: symmetric on the scale of logarithms, and never below zero. */
export function ratioFrom(value: number, varianceOfLog: number): Ratio {
  const factor = Number.isFinite(varianceOfLog) ? Math.exp(normalLimit * Math.sqrt(varianceOfLog)) : Number.NaN
  return { value: known(value), lower: known(value / factor), upper: known(value * factor) }
}

/** The share that was selected; null of nobody. */
export const rateOf = ({ selected, rejected }: Counts): number | null => known(selected / (selected + rejected))

/**
 * The impact ratio: the rate of selection of a group, divided by that of the reference (interval by the log method: Katz, Baptista, Azen and Pike 1978, "Obtaining confidence intervals for the risk ratio in cohort
 * studies", Biometrics 34, 469–474). Below four fifths it is usually taken as a sign of adverse impact.
 */
export function impactRatioOf(group: Counts, reference: Counts): Ratio {
  const [ofGroup, ofReference] = [group.selected + group.rejected, reference.selected + reference.rejected]
  const value = group.selected / ofGroup / (reference.selected / ofReference)
  return ratioFrom(value, 1 / group.selected - 1 / ofGroup + 1 / reference.selected - 1 / ofReference)
}
