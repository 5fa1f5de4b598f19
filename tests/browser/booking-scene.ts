import type { Colleague } from './colleague'
import { announce, stage, type TrialName } from './programme'
import { type Put, putAt } from './put-at'

/** Somebody who was told to be shortlisted. */
export type Shortlisted = Put

/** A programme whose applicants choose the time of their interview themselves: one panel hears four of them on a day in 2031, in a room. */
export async function selfBooked(coordinator: Colleague, name: TrialName): Promise<string> {
  const made = async (collection: string, body: Record<string, unknown>) =>
    (await coordinator.rest<{ doc: { id: string } }>('POST', `/${collection}?locale=az&depth=0`, body)).doc.id
  const { id: program } = await announce(coordinator, name, {
    interview: { ...stage('thinking'), length: 30, pause: 10, selfBooking: true, moveDaysBefore: 1, moveHour: '18:00' },
  })
  const room = await made('rooms', { name: '204', place: 'DMX binası, 204-cü otaq' })
  const { id } = (await coordinator.rest<{ user: { id: string } }>('GET', '/staff/me')).user
  const sittings = [{ day: '2031-03-03T08:00:00.000Z', from: '09:00', to: '11:30', room }]
  await made('panels', { name: 'Komissiya', program, members: [id], chair: id, languages: ['az', 'en'], sittings })
  return program
}

/** Puts somebody on the shortlist of a programme, and tells them so, under all hooks. */
export const shortlist = (program: string): Promise<Shortlisted> => putAt(program, 'shortlisted')
