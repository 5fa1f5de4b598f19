import type { TimetablePlan } from '../rules/timetable/plan'
import { toldAnew } from '../rules/telling'
import type { OpenSlot } from './open-slots'
import type { ReadProblem, Standing } from './read-problem'

/** Somebody is to be heard in a slot. `had`: the interview that is moved into it; null where they had none. */
export type Seating = { application: string; slot: OpenSlot; had: Standing | null }

/** What is written: somebody is seated, or loses the interview they had, since there is no slot for them any more. */
export type Write = Seating | { application: string; slot: null; had: Standing }

/** Whether an interview has to be written to be as its slot says. */
export const differs = (had: Standing, { endsAt, link, panel, room, startsAt }: OpenSlot): boolean =>
  had.panel !== panel || toldAnew({ ...had, place: null }, { startsAt, endsAt, link, room, place: null })

/**
 * What a plan would write: new interviews, those that move, those that keep their time in a slot whose room or link has changed, and those that are lost. What is fixed is
 * left alone.
 */
export function writesOf({ slots, standing }: Pick<ReadProblem, 'slots' | 'standing'>, { interviews, left }: Pick<TimetablePlan, 'interviews' | 'left'>): Write[] {
  const [places, stood] = [new Map(slots.map((slot) => [slot.id, slot])), new Map(standing.map((one) => [one.application, one]))]
  const lost = left.flatMap((application): Write[] => {
    const had = stood.get(application)
    return had ? [{ application, slot: null, had }] : []
  })
  const seated = interviews.flatMap(({ applicant, slot: id, state }): Write[] => {
    const [slot, had] = [places.get(id), stood.get(applicant) ?? null]
    if (!slot || state === 'fixed' || had?.fixed || (had && !differs(had, slot))) return []
    return [{ application: applicant, slot, had }]
  })
  return [...lost, ...seated]
}
