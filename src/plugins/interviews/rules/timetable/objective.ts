import type { Candidate, Choice, Model } from './model'
import type { Timetable } from './read'
import { unevenness } from './shares'
import { type Amounts, pointsOf } from './terms'

export type Cost = {
  /** Applicants without a slot. */
  readonly missing: number
  readonly amounts: Amounts
  /** Each amount times its weight. */
  readonly points: number
}

/** What a panel does in a timetable: how many it hears, on how many days, and how many slots stay free between two interviews. */
export type Load = { readonly count: number; readonly days: number; readonly gaps: number }

/** By panel, what it does. */
export function loadsOf({ panels, sittings }: Model, timetable: Timetable): Load[] {
  const used = new Set(timetable)
  const loads = panels.map(() => ({ count: 0, days: 0, gaps: 0 }))
  for (const { panel, slots } of sittings) {
    const taken = slots.map((slot) => used.has(slot))
    const [load, count] = [loads[panel], taken.filter(Boolean).length]
    if (!load || count === 0) continue
    load.count += count
    load.days += 1
    load.gaps += taken.lastIndexOf(true) - taken.indexOf(true) + 1 - count
  }
  return loads
}

/** The choice that a timetable makes for an applicant, if any. */
export const choiceOf = ({ applicants }: Model, timetable: Timetable, applicant: number): Choice | undefined =>
  applicants[applicant]?.choices.find(({ slot }) => slot === timetable[applicant])

/** Whether an applicant does not keep a slot that they could have kept. */
export const isMoved = ({ had }: Candidate, slot: number | undefined): boolean => had !== null && had !== slot

/** How many of a stratum each panel hears. */
export const heardOf = ({ applicants, panelOf, panels }: Model, timetable: Timetable, stratum: number): number[] =>
  panels.map((_, panel) => applicants.filter((applicant, place) => applicant.stratum === stratum && panelOf[timetable[place] ?? -1] === panel).length)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** What a timetable costs, counted from scratch. */
export function costOf(model: Model, timetable: Timetable): Cost {
  const loads = loadsOf(model, timetable)
  const choices = model.applicants.flatMap((_, applicant) => choiceOf(model, timetable, applicant) ?? [])
  const amounts: Amounts = {
    travel: sum(choices.map(({ travel }) => travel)),
    sittings: sum(loads.map(({ days }) => days)),
    gaps: sum(loads.map(({ gaps }) => gaps)),
    uneven: sum(model.shares.map((share, panel) => unevenness(loads[panel]?.count ?? 0, share))),
    strata: sum(
      model.strata.flatMap((shares, stratum) => {
        const counts = heardOf(model, timetable, stratum)
        return shares.map((share, panel) => unevenness(counts[panel] ?? 0, share))
      }),
    ),
    wishes: sum(choices.map(({ wishes }) => wishes)),
    moved: model.applicants.filter((applicant, row) => isMoved(applicant, timetable[row])).length,
  }
  return { missing: timetable.filter((slot) => slot < 0).length, amounts, points: pointsOf(amounts, model.weights) }
}
