import { type Counts, type Ratio, ratioFrom } from './impact'

/** A group beside the reference within one stratum, such as a panel or a field. */
export type Pair = { readonly group: Counts; readonly reference: Counts }

export type Stratified = {
  /** Strata in which both were present, so that they could be compared. */
  readonly strata: number
  /** The odds of being selected, divided by those of the reference in the same stratum: above 1 favours the group. */
  readonly oddsRatio: Ratio
  /** The same for rates: the impact ratio among equals. */
  readonly riskRatio: Ratio
}

/**
 * Compares a group with the reference within strata only, so that a group that applies where few are selected doesn't look badly treated for that: the common odds ratio and the common ratio of rates of
 * Mantel and Haenszel 1959 (Journal of the National Cancer Institute 22, 719–748), with the intervals of Robins, Breslow and Greenland 1986 (Biometrics 42, 311–323) for the odds and of Greenland and
 * Robins 1985 (Biometrics 41, 55–68) for the rates. Strata may be small.
 * @param pairs one a stratum; sums are taken in this order
 */
export function stratifiedOf(pairs: readonly Pair[]): Stratified {
  const sums = { odds: 0, againstOdds: 0, forRate: 0, forReference: 0, first: 0, mixed: 0, second: 0, rates: 0, strata: 0 }
  for (const { group, reference } of pairs) {
    const [a, b, c, d] = [group.selected, group.rejected, reference.selected, reference.rejected]
    const all = a + b + c + d
    if (a + b === 0 || c + d === 0) continue
    const [odds, againstOdds] = [(a * d) / all, (b * c) / all]
    const [agreeing, differing] = [(a + d) / all, (b + c) / all]
    sums.strata += 1
    sums.odds += odds
    sums.againstOdds += againstOdds
    sums.first += agreeing * odds
    sums.mixed += agreeing * againstOdds + differing * odds
    sums.second += differing * againstOdds
    sums.forRate += (a * (c + d)) / all
    sums.forReference += (c * (a + b)) / all
    sums.rates += ((a + c) * (a + b) * (c + d)) / all ** 2 - (a * c) / all
  }
  const { odds, againstOdds, first, mixed, second } = sums
  return {
    strata: sums.strata,
    oddsRatio: ratioFrom(odds / againstOdds, first / (2 * odds ** 2) + mixed / (2 * odds * againstOdds) + second / (2 * againstOdds ** 2)),
    riskRatio: ratioFrom(sums.forRate / sums.forReference, sums.rates / (sums.forRate * sums.forReference)),
  }
}
