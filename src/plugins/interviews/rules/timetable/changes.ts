import { compare } from '../order'
import { judgeOf, type SlotRule } from './hindrances'
import type { Model } from './model'
import type { ReadTimetable } from './problem'
import type { Timetable } from './read'

/**
 * Why somebody does not keep the slot they had: it is gone, or its panel; a rule came to stand against it; another has it now, or has one beside which it
 * can't be used; or nobody needs it, but another is better.
 */
export type Because = 'slotGone' | SlotRule | 'given' | 'clash' | 'better'

/** `to`: null where no other was found. `by`: who has the slot now, or the one that clashes with it. */
export type Change = { readonly applicant: string; readonly from: string; readonly to: string | null; readonly because: Because; readonly by?: string }

/** Everybody who had a slot and does not keep it, by name. Whoever is no longer to be heard is not among them. */
export function changesOf(problem: ReadTimetable, model: Model, timetable: Timetable): Change[] {
  const judge = judgeOf(problem)
  const rows = new Map(model.applicants.map(({ id }, row) => [id, row]))
  const places = new Map(model.slots.map(({ id }, place) => [id, place]))
  const holders = new Map(timetable.map((slot, row) => [slot, model.applicants[row]?.id]))
  const people = new Map(problem.applicants.map((applicant) => [applicant.id, applicant]))

  const reason = (applicant: string, slot: string): Pick<Change, 'because' | 'by'> => {
    const [person, place] = [people.get(applicant), places.get(slot)]
    const had = place === undefined ? undefined : model.slots[place]
    if (!person || !had || place === undefined) return { because: 'slotGone' }
    const [rule] = judge(person, had)
    if (rule) return { because: rule }
    const holder = holders.get(place)
    if (holder) return { because: 'given', by: holder }
    const [clashing] = model.clashes.filter((group) => group.includes(place)).flatMap((group) => group.flatMap((one) => holders.get(one) ?? []))
    return clashing ? { because: 'clash', by: clashing } : { because: 'better' }
  }

  return problem.present
    .flatMap(({ applicant, slot }): Change[] => {
      const row = rows.get(applicant)
      if (row === undefined) return []
      const to = model.slots[timetable[row] ?? -1]?.id ?? null
      return to === slot ? [] : [{ applicant, from: slot, to, ...reason(applicant, slot) }]
    })
    .sort((one, other) => compare(one.applicant, other.applicant))
}
