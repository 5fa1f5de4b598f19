import { overlap } from '../time'
import { type Shared, usesOf } from './clashes'
import { judgeOf, type SlotRule, spanOf } from './hindrances'
import type { ReadTimetable, TimetableSlot } from './problem'

/** Why an interview can't be moved to a slot. `by`: the applicant who is heard there, or who keeps busy what the slot needs. */
export type NoMove =
  | { readonly code: SlotRule | 'notHeard' | 'noSuchSlot' | 'fixed' | 'past' }
  | { readonly code: 'taken'; readonly by: string }
  | { readonly code: 'busy'; readonly use: Shared; readonly by: string }

type Judged = Pick<ReadTimetable, 'applicants' | 'conflicts' | 'panels' | 'present' | 'slots'>

type Wish = { readonly applicant: string; readonly slot: string }

/**
 * Judges whether an applicant's interview may be moved to a slot while all others stay.
 * @returns everything that stands against it, nothing where it may
 */
export const whyNotMove = (problem: Judged, wish: Wish, now: Date): NoMove[] => against(problem, [wish], now)

/** Judges whether two applicants may change slots. Both sides' reasons are told, the first applicant's first. */
export function whyNotSwap(problem: Judged, one: string, other: string, now: Date): NoMove[] {
  const slotOf = (applicant: string) => problem.present.find((had) => had.applicant === applicant)?.slot
  const [first, second] = [slotOf(one), slotOf(other)]
  if (first === undefined || second === undefined) return [{ code: 'notHeard' }]
  return against(
    problem,
    [
      { applicant: one, slot: second },
      { applicant: other, slot: first },
    ],
    now,
  )
}

/** Several moves at a time: what those who move have is free. */
function against(problem: Judged, wishes: readonly Wish[], now: Date): NoMove[] {
  const judge = judgeOf(problem)
  const slots = new Map(problem.slots.map((slot) => [slot.id, slot]))
  const staying = problem.present.filter(({ applicant }) => !wishes.some((wish) => wish.applicant === applicant))
  const busy = staying.flatMap(({ applicant, slot }) => [slots.get(slot)].flatMap((one) => (one ? [{ by: applicant, slot: one }] : [])))
  return wishes.flatMap(({ applicant, slot: id }): NoMove[] => {
    const [person, slot] = [problem.applicants.find((one) => one.id === applicant), slots.get(id)]
    const had = problem.present.find((one) => one.applicant === applicant)
    if (!person) return [{ code: 'notHeard' }]
    if (!slot || !problem.panels.some((panel) => panel.id === slot.panel)) return [{ code: 'noSuchSlot' }]
    return [
      ...(had?.fixed ? [{ code: 'fixed' as const }] : []),
      ...(slot.startsAt <= now ? [{ code: 'past' as const }] : []),
      ...judge(person, slot).map((code) => ({ code })),
      ...inUse(problem, slot, busy),
    ]
  })
}

/** What a slot needs that others use at its time. That it is taken itself says all about whoever has it. */
function inUse({ panels }: Judged, slot: TimetableSlot, busy: readonly { by: string; slot: TimetableSlot }[]): NoMove[] {
  const membersOf = new Map(panels.map(({ id, members }) => [id, members]))
  const needs = usesOf(slot, membersOf)
  return busy.flatMap(({ by, slot: other }): NoMove[] => {
    if (other.id === slot.id) return [{ code: 'taken', by }]
    if (!overlap(spanOf(other), spanOf(slot))) return []
    const uses = usesOf(other, membersOf)
    return needs.filter(({ id, kind }) => uses.some((use) => use.kind === kind && use.id === id)).map((use) => ({ code: 'busy', use, by }))
  })
}
