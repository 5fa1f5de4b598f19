import { hashOf } from '@/plugins/selection'
import type { TimetablePlan } from '../rules/timetable/plan'
import type { ReadTimetable } from '../rules/timetable/problem'

type Stood = Pick<ReadTimetable, 'applicants' | 'conflicts' | 'panels' | 'present' | 'slots' | 'weights'>

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1)

/**
 * Names a plan together with all that it stands on: who is to be heard and what they said, the panels, the conflicts, who has which interview, the slots that are given, and the weights.
 * A slot that nobody is given may come or go: what was shown is still what would be done. So may the hour at which an interview that stays has begun.
 */
export function fingerprintOf({ applicants, conflicts, panels, present, slots, weights }: Stood, { interviews }: Pick<TimetablePlan, 'interviews'>): string {
  const given = new Map(interviews.map(({ applicant, slot }) => [applicant, slot]))
  const used = new Set(given.values())
  const had = present.map(({ applicant, fixed, slot }) => ({ id: applicant, slot, fixed: given.get(applicant) !== slot && fixed }))
  const stood = {
    interviews,
    applicants: [...applicants].sort(byId),
    panels: [...panels].sort(byId),
    conflicts: conflicts.map(({ applicant, member }) => `${applicant} ${member}`).sort(),
    present: had.sort(byId),
    slots: slots.filter(({ id }) => used.has(id)).sort(byId),
    weights,
  }
  // Moments as they are written in JSON, which is what is hashed.
  return hashOf(JSON.parse(JSON.stringify(stood)))
}
