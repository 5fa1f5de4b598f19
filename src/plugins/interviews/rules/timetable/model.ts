import { createHash } from 'node:crypto'
import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { compare } from '../order'
import { clashesOf } from './clashes'
import { type Judge, judgeOf, meets } from './hindrances'
import type { Applicant, ReadTimetable, TimetableSlot } from './problem'
import { evenShares, type Share } from './shares'
import type { Amounts } from './terms'

/** What an applicant's choice of a slot costs by itself, whatever others do. */
export type Choice = { readonly slot: number; readonly travel: number; readonly wishes: number }

/** The slots of one panel on one day, in order of time. */
export type Sitting = { readonly panel: number; readonly slots: readonly number[] }

/** `had`: the slot that they have already and may keep. */
export type Candidate = { readonly id: string; readonly stratum: number | null; readonly had: number | null; readonly choices: readonly Choice[] }

/** A problem as numbers: everything in an order of luck, but for the slots of a panel, which are in order of time. */
export type Model = {
  readonly slots: readonly TimetableSlot[]
  readonly panels: readonly string[]
  readonly panelOf: readonly number[]
  readonly sittings: readonly Sitting[]
  /** See `clashesOf`. */
  readonly clashes: readonly (readonly number[])[]
  readonly applicants: readonly Candidate[]
  /** By panel: its even share of all applicants; and by stratum, of those of a quarter of the standing. */
  readonly shares: readonly Share[]
  readonly strata: readonly (readonly Share[])[]
  readonly weights: Amounts
}

/** Things in an order that the seed alone decides, in whatever order they came. */
function shuffled<T extends { id: string }>(all: readonly T[], seed: number): T[] {
  const lot = (id: string) => createHash('sha256').update(`${seed} ${id}`).digest('hex')
  return all
    .map((one) => ({ one, key: `${lot(one.id)} ${one.id}` }))
    .sort((left, right) => compare(left.key, right.key))
    .map(({ one }) => one)
}

const quarters = 4

/** By applicant: which quarter of those with a rank they are in. */
function strataOf(applicants: readonly Applicant[]): Map<string, number> {
  const ranked = applicants.flatMap(({ id, rank }) => (rank === undefined ? [] : [{ id, rank }])).sort((one, other) => one.rank - other.rank || compare(one.id, other.id))
  return new Map(ranked.map(({ id }, place) => [id, Math.floor((place * quarters) / ranked.length)]))
}

export function modelOf(problem: ReadTimetable): Model {
  const { seed, weights, zone } = problem
  const panels = shuffled(problem.panels, seed).map(({ id }) => id)
  const numbers = new Map(panels.map((id, number) => [id, number]))
  const numberOf = ({ panel }: TimetableSlot) => numbers.get(panel) ?? -1
  // A slot whose panel is gone is gone.
  const slots = problem.slots
    .filter((slot) => numberOf(slot) >= 0)
    .sort((one, other) => numberOf(one) - numberOf(other) || one.startsAt.getTime() - other.startsAt.getTime() || compare(one.id, other.id))
  const panelOf = slots.map(numberOf)
  const applicants = shuffled(problem.applicants, seed)
  const strata = strataOf(applicants)
  const allowed = allowedFor({ problem, slots, judge: judgeOf(problem), hourOf: hoursOf(slots, zone) })
  const rooms = panels.map((_, panel) => panelOf.filter((other) => other === panel).length)
  const inStratum = (stratum: number) => [...strata.values()].filter((other) => other === stratum).length
  return {
    slots,
    panels,
    panelOf,
    sittings: sittingsOf(slots, panelOf),
    clashes: clashesOf({ panels: problem.panels, slots }),
    applicants: applicants.map((applicant) => ({ id: applicant.id, stratum: strata.get(applicant.id) ?? null, ...allowed(applicant) })),
    shares: evenShares(rooms, applicants.length),
    strata: Array.from({ length: strata.size > 0 ? quarters : 0 }, (_, stratum) => evenShares(rooms, applicants.length, inStratum(stratum) / applicants.length)),
    weights,
  }
}

/** By slot: the hours of its beginning and end by the clocks of the zone. */
const hoursOf = (slots: readonly TimetableSlot[], zone: string) => {
  const hour = (moment: Date) => format(new TZDate(moment, zone), 'HH:mm')
  return slots.map(({ endsAt, startsAt }) => ({ from: hour(startsAt), to: hour(endsAt) }))
}

function sittingsOf(slots: readonly TimetableSlot[], panelOf: readonly number[]): Sitting[] {
  const sittings = new Map<string, { panel: number; slots: number[] }>()
  for (const [place, { day, panel }] of slots.entries()) {
    const sitting = sittings.get(`${panel} ${day}`) ?? { panel: panelOf[place] as number, slots: [] }
    sitting.slots.push(place)
    sittings.set(`${panel} ${day}`, sitting)
  }
  return [...sittings.values()]
}

type Given = { problem: ReadTimetable; slots: readonly TimetableSlot[]; judge: Judge; hourOf: readonly { from: string; to: string }[] }

/** The slots that each applicant may have. Who has a fixed one has no other; a fixed slot is nobody else's. */
function allowedFor({ hourOf, judge, problem, slots }: Given): (applicant: Applicant) => Pick<Candidate, 'had' | 'choices'> {
  const present = new Map(problem.present.map((one) => [one.applicant, one]))
  const fixed = new Set(problem.present.filter((one) => one.fixed).map(({ slot }) => slot))
  return (applicant) => {
    const before = present.get(applicant.id)
    const places = before?.fixed
      ? slots.flatMap(({ id }, place) => (id === before.slot ? [place] : []))
      : slots.flatMap((slot, place) => (!fixed.has(slot.id) && judge(applicant, slot).length === 0 ? [place] : []))
    const choices = places.map((place) => {
      const [slot, hours] = [slots[place] as TimetableSlot, hourOf[place] as { from: string; to: string }]
      const { travels } = applicant
      return {
        slot: place,
        travel: travels ? Number(hours.from < travels.arrives) + Number(hours.to > travels.leaves) : 0,
        wishes: applicant.wishes.length > 0 && !meets(applicant.wishes, slot) ? 1 : 0,
      }
    })
    return { choices, had: places.find((place) => slots[place]?.id === before?.slot) ?? null }
  }
}
