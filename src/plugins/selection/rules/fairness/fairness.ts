import { known } from '../numbers'
import { type Counts, impactRatioOf, type Ratio, rateOf } from './impact'
import { type Stratified, stratifiedOf } from './stratified'
import { leastCount, printable } from './suppress'

/** How many of a group were selected in one stratum. */
export type Outcome = Counts & { readonly stratum: string; readonly group: string }

/** Counts and their rate as they may be printed: null where they would tell of fewer than five people. */
export type Printed = { readonly selected: number | null; readonly rejected: number | null; readonly rate: number | null }

export type GroupReport = Printed & {
  readonly group: string
  /** The rate of the group divided by that of the reference; null for a group that is not printed, and where the reference is not. */
  readonly impactRatio: Ratio | null
  /** The same within strata. */
  readonly stratified: Stratified | null
}

export type StratumReport = { readonly stratum: string; readonly groups: readonly (Printed & { readonly group: string })[] }

export type Fairness = {
  /** The group that the others are compared with; null where none is printed. */
  readonly reference: string | null
  readonly all: Printed
  readonly groups: readonly GroupReport[]
  readonly strata: readonly StratumReport[]
  /** How many groups and strata are kept back. */
  readonly hidden: { readonly groups: number; readonly strata: number }
}

const nobody: Counts = { selected: 0, rejected: 0 }
const unprinted: Printed = { selected: null, rejected: null, rate: null }

/** Whatever else is said of it, no count under five leaves this. */
const printed = ({ selected, rejected }: Counts): Printed => (Math.min(selected, rejected) < leastCount ? unprinted : { selected, rejected, rate: rateOf({ selected, rejected }) })

const together = (counts: readonly Counts[]): Counts =>
  counts.reduce((sum, { selected, rejected }) => ({ selected: sum.selected + selected, rejected: sum.rejected + rejected }), nobody)

/**
 * Whether groups are selected alike, as a whole and within strata (panels, fields, reviewers): what may be printed, with nothing that tells of fewer than five people, not even by subtraction. A group that is kept back overall is kept back in every
 * stratum; a stratum is printed whole or not at all. Comparisons within strata take all of them into account, those kept back included, and are then given to three decimals, from which the counts don't follow.
 * @param outcomes one a stratum and group, in any order
 * @param asked the reference; without it, the group with the highest rate
 * @returns groups and strata by name
 */
export function fairnessOf(outcomes: readonly Outcome[], asked?: string): Fairness {
  const groups = namesOf(outcomes.map(({ group }) => group))
  const strata = namesOf(outcomes.map(({ stratum }) => stratum))
  const cells = new Map(outcomes.map((one) => [JSON.stringify([one.stratum, one.group]), one]))
  const cell = (stratum: string, group: string): Counts => cells.get(JSON.stringify([stratum, group])) ?? nobody
  const totals = new Map(groups.map((group) => [group, together(strata.map((stratum) => cell(stratum, group)))]))
  const total = (group: string): Counts => totals.get(group) ?? nobody

  const groupIsPrinted = printable(groups.map((group) => columnsOf(total(group))))
  const shown = groups.filter((_, place) => groupIsPrinted[place])
  const stratumIsPrinted = printable(strata.map((stratum) => shown.flatMap((group) => columnsOf(cell(stratum, group)))))
  const anyHidden = stratumIsPrinted.includes(false)
  const reference = asked ?? [...shown].sort((one, other) => (rateOf(total(other)) ?? 0) - (rateOf(total(one)) ?? 0))[0] ?? null
  const compares = reference !== null && shown.includes(reference)

  const compared = (group: string): Pick<GroupReport, 'impactRatio' | 'stratified'> => {
    if (!compares || !shown.includes(group)) return { impactRatio: null, stratified: null }
    if (group === reference) return { impactRatio: { value: 1, lower: null, upper: null }, stratified: null }
    const within = stratifiedOf(strata.map((stratum) => ({ group: cell(stratum, group), reference: cell(stratum, reference) })))
    return { impactRatio: impactRatioOf(total(group), total(reference)), stratified: anyHidden ? coarse(within) : within }
  }
  return {
    reference: compares ? reference : null,
    all: printed(together(groups.map(total))),
    groups: groups.map((group) => ({ group, ...(shown.includes(group) ? printed(total(group)) : unprinted), ...compared(group) })),
    strata: strata.map((stratum, place) => ({
      stratum,
      groups: groups.map((group) => ({ group, ...(stratumIsPrinted[place] && shown.includes(group) ? printed(cell(stratum, group)) : unprinted) })),
    })),
    hidden: { groups: groups.length - shown.length, strata: stratumIsPrinted.filter((kept) => !kept).length },
  }
}

/** Four fifths: below it, a ratio of rates is usually taken as a sign of adverse impact. */
const fourFifths = 0.8

/** The groups that are selected less often than four fifths of the reference, where chance alone does not explain it: their interval stays below 1, among equals where strata were compared. */
export const clearlyBelow = ({ groups }: Fairness): string[] =>
  groups.flatMap(({ group, impactRatio, stratified }) => {
    const { upper, value } = stratified?.strata ? stratified.riskRatio : (impactRatio ?? { value: null, upper: null })
    return value !== null && upper !== null && value < fourFifths && upper < 1 ? [group] : []
  })

const namesOf = (names: readonly string[]): string[] => [...new Set(names)].sort()

/** The counts of a cell as columns of a table: none where nobody of the group was there. */
const columnsOf = ({ selected, rejected }: Counts): (number | null)[] => (selected + rejected === 0 ? [null, null] : [selected, rejected])

const thousandths = (value: number | null): number | null => known(value === null ? undefined : Math.round(value * 1000) / 1000)

const coarseRatio = ({ value, lower, upper }: Ratio): Ratio => ({ value: thousandths(value), lower: thousandths(lower), upper: thousandths(upper) })

const coarse = ({ strata, oddsRatio, riskRatio }: Stratified): Stratified => ({ strata, oddsRatio: coarseRatio(oddsRatio), riskRatio: coarseRatio(riskRatio) })
