import { judgeOf, type SlotRule, slotRules } from './hindrances'
import type { Model } from './model'
import type { Applicant, ReadTimetable, TimetableSlot } from './problem'
import type { Timetable } from './read'

/**
 * What would help: another panel that understands the language, another time the applicant could come at, more slots, or that panels shared no member or
 * room. That a conflict of interest be set aside is never offered.
 */
export type Relaxable = Exclude<SlotRule, 'conflict'> | 'slots' | 'shared'

/** Why somebody can't be heard, and what alone would open a slot to them, or to somebody whose slot they could have. */
export type Obstacle =
  /** No slot at all is for this applicant. `against`: how many slots each rule takes from them. */
  | { readonly code: 'noSlot'; readonly applicant: string; readonly against: Readonly<Record<SlotRule, number>>; readonly relax: readonly Relaxable[] }
  /**
   * These applicants are left over: they and `competing` others could only have slots of these panels, and all of these are in use. `slots`: how many
   * these are.
   */
  | {
      readonly code: 'tooFewSlots'
      readonly applicants: readonly string[]
      readonly competing: number
      readonly panels: readonly string[]
      readonly slots: number
      readonly relax: readonly Relaxable[]
    }

/** Everything that stands against hearing everybody; nothing where everybody is heard. */
export function obstaclesOf(problem: ReadTimetable, model: Model, timetable: Timetable): Obstacle[] {
  const left = model.applicants.flatMap((_, row) => ((timetable[row] ?? -1) < 0 ? [row] : []))
  const judge = against(problem, model)
  const without = left.filter((row) => model.applicants[row]?.choices.length === 0)
  const short = left.filter((row) => !without.includes(row))
  return [...without.map((row) => noSlot(model, row, judge)).sort((one, other) => (one.applicant < other.applicant ? -1 : 1)), ...tooFewSlots(model, timetable, short, judge)]
}

/** By applicant, for each slot: the rules that stand between them. */
type Against = (row: number) => SlotRule[][]

function against(problem: ReadTimetable, { applicants, slots }: Model): Against {
  const judge = judgeOf(problem)
  const people = new Map(problem.applicants.map((applicant) => [applicant.id, applicant]))
  const fixed = new Set(problem.present.filter((one) => one.fixed).map(({ slot }) => slot))
  return (row) => {
    const person = people.get(applicants[row]?.id ?? '') as Applicant
    // A slot that is fixed for somebody else is nobody's to have, whatever is relaxed.
    return slots.map((slot: TimetableSlot) => (fixed.has(slot.id) ? [...slotRules] : judge(person, slot)))
  }
}

const isRelaxable = (rule: SlotRule): rule is Exclude<SlotRule, 'conflict'> => rule !== 'conflict'

/** The rules that alone stand between an applicant and one of these slots. */
const alone = (rules: readonly SlotRule[][], places: Iterable<number>): Relaxable[] => {
  const single = new Set([...places].flatMap((place) => (rules[place]?.length === 1 ? (rules[place] ?? []) : [])))
  return slotRules.filter((rule) => single.has(rule)).filter(isRelaxable)
}

function noSlot(model: Model, row: number, judge: Against): Extract<Obstacle, { code: 'noSlot' }> {
  const rules = judge(row)
  const relax = alone(rules, model.slots.keys())
  const counts = { language: 0, conflict: 0, impossible: 0 }
  for (const rule of rules.flat()) counts[rule] += 1
  return { code: 'noSlot', applicant: model.applicants[row]?.id ?? '', against: counts, relax: relax.length > 0 ? relax : ['slots'] }
}

/**
 * Everybody whose slot would have to be free for those who are left over, and whose would have to be free for these, and so on: together they have too few
 * slots. A slot that is free but clashes with one in use is as good as in use.
 */
function tooFewSlots(model: Model, timetable: Timetable, short: readonly number[], judge: Against): Obstacle[] {
  if (short.length === 0) return []
  const holders = new Map(timetable.map((slot, row) => [slot, row]))
  const clashing = model.slots.map((_, place) => model.clashes.filter((group) => group.includes(place)).flat())
  const [rows, places] = [new Set(short), new Set<number>()]
  for (const row of rows)
    for (const { slot } of model.applicants[row]?.choices ?? []) {
      places.add(slot)
      for (const used of [slot, ...(clashing[slot] ?? [])]) {
        const holder = holders.get(used)
        if (holder !== undefined) rows.add(holder)
      }
    }
  const free = [...model.slots.keys()].filter((place) => !holders.has(place) && !(clashing[place] ?? []).some((other) => holders.has(other)))
  const open = openTo(model, timetable, free)
  const rules = new Set([...rows].flatMap((row) => alone(judge(row), open)))
  const shared = [...places].some((place) => !holders.has(place))
  return [
    {
      code: 'tooFewSlots',
      applicants: short.map((row) => model.applicants[row]?.id ?? '').sort(),
      competing: rows.size - short.length,
      panels: [...new Set([...places].map((place) => model.slots[place]?.panel ?? ''))].sort(),
      slots: places.size,
      relax: [...slotRules.filter(isRelaxable).filter((rule) => rules.has(rule)), 'slots', ...(shared ? (['shared'] as const) : [])],
    },
  ]
}

/** The slots that are free, and those that would be if whoever has them took one of these instead, and so on. */
function openTo(model: Model, timetable: Timetable, free: readonly number[]): Set<number> {
  const open = new Set(free)
  const wanted = new Map<number, number[]>()
  for (const [row, { choices }] of model.applicants.entries()) for (const { slot } of choices) wanted.set(slot, [...(wanted.get(slot) ?? []), timetable[row] ?? -1])
  for (const slot of open) for (const had of wanted.get(slot) ?? []) if (had >= 0) open.add(had)
  return open
}
