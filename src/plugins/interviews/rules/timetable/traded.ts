import type { Model } from './model'
import { choiceOf, type Cost, heardOf, isMoved, loadsOf } from './objective'
import type { Timetable } from './read'
import { unevenness } from './shares'
import { type Term, terms } from './terms'

/** What was given up of a term for the sake of others: how much more than it could be at `least`, if nothing else mattered, and whom it concerns. */
export type Traded = {
  readonly term: Term
  readonly amount: number
  readonly least: number
  readonly points: number
  /** Applicants for `travel`, `wishes` and `moved`, panels for the rest; sorted. */
  readonly who: readonly string[]
}

/** By term, whom it concerns. */
function concernedBy(model: Model, timetable: Timetable): Readonly<Record<Term, readonly string[]>> {
  const loads = loadsOf(model, timetable)
  const applicants = (term: 'travel' | 'wishes') => model.applicants.flatMap(({ id }, row) => ((choiceOf(model, timetable, row)?.[term] ?? 0) > 0 ? [id] : []))
  const panels = (concerned: (panel: number) => boolean) => model.panels.filter((_, panel) => concerned(panel))
  const heard = model.strata.map((_, stratum) => heardOf(model, timetable, stratum))
  const off = (counts: readonly number[], shares: Model['shares'], panel: number) => unevenness(counts[panel] ?? 0, shares[panel] ?? { least: 0, most: 0 }) > 0
  const counts = loads.map(({ count }) => count)
  return {
    travel: applicants('travel'),
    sittings: panels((panel) => (loads[panel]?.days ?? 0) > fewestDays(sizesOf(model, panel), counts[panel] ?? 0)),
    gaps: panels((panel) => (loads[panel]?.gaps ?? 0) > 0),
    uneven: panels((panel) => off(counts, model.shares, panel)),
    strata: panels((panel) => model.strata.some((shares, stratum) => off(heard[stratum] ?? [], shares, panel))),
    wishes: applicants('wishes'),
    moved: model.applicants.filter((applicant, row) => isMoved(applicant, timetable[row])).map(({ id }) => id),
  }
}

const sizesOf = ({ sittings }: Model, panel?: number): number[] => sittings.filter((sitting) => panel === undefined || sitting.panel === panel).map(({ slots }) => slots.length)

/** On how few days so many can be heard, the largest first. */
function fewestDays(sizes: readonly number[], count: number): number {
  let [days, room] = [0, 0]
  for (const size of [...sizes].sort((one, other) => other - one)) {
    if (room >= count) break
    room += size
    days += 1
  }
  return days
}

/** The terms of which there is more than there had to be, in the order of the table of terms. */
export function tradedIn(model: Model, timetable: Timetable, { amounts, missing }: Cost): Traded[] {
  const concerned = concernedBy(model, timetable)
  const least = (term: Term) => (term === 'sittings' ? fewestDays(sizesOf(model), timetable.length - missing) : 0)
  return terms
    .filter((term) => amounts[term] > least(term))
    .map((term) => ({ term, amount: amounts[term], least: least(term), points: amounts[term] * model.weights[term], who: [...concerned[term]].sort() }))
}
