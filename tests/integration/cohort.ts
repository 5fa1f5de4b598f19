import type { Program } from '@/payload-types'
import { place } from './desk'
import type { Person, School } from './school'

/** The plugin, loaded once the School has set its database. */
export const teaching = () => import('@/plugins/teaching')

export type Placed = { id: string; applicant: Person }

/** Somebody who has a place in a programme and was told so. */
export const participant = (school: School, program: Program): Promise<Placed> => place(school, program, 'enrolled')

/** A programme with more seats than a test fills. */
export const taughtProgram = (school: School): Promise<Program> => school.program({ capacity: 30 })

/** Somebody of every kind who is no participant of the programme: an applicant of it, a participant of another, one who was not told yet, a stranger, nobody. */
export async function outsiders(school: School, program: Program): Promise<{ name: string; person: Person | null; application: string | null }[]> {
  const applied = await place(school, program, 'submitted')
  const untold = await place(school, program, 'enrolled', { announced: 'offered' })
  const gone = await place(school, program, 'withdrawn')
  const elsewhere = await participant(school, await taughtProgram(school))
  return [
    { name: 'an applicant', person: applied.applicant, application: applied.id },
    { name: 'who was not told', person: untold.applicant, application: untold.id },
    { name: 'who has left', person: gone.applicant, application: gone.id },
    { name: 'a participant of another programme', person: elsewhere.applicant, application: elsewhere.id },
    { name: 'a stranger', person: await school.applicant(), application: null },
    { name: 'nobody', person: null, application: null },
  ]
}
