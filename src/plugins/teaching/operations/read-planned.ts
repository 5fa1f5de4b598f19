import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { wish } from '@/admin/wish'
import { parts } from '@/collections/programs'
import { saysIn } from '@/i18n/fold'
import { sessionStates } from '../rules/session-states'
import { type PlannedSession, type PlannedTraining, readPlan } from './read-plan'

/** What an address asks of the list; what it says wrongly narrows nothing. */
export const planAsked = z.object({
  program: z.uuid(),
  search: wish.search,
  part: wish.oneOf(parts),
  state: wish.oneOf(sessionStates),
})

export type PlanAsked = z.output<typeof planAsked>

/** One session as a line of a list: its training's title and part, its day as YYYY-MM-DD and hours as HH:MM by the clocks of the School, where it is, and who teaches. */
export type PlannedLine = { session: string; training: string; part: PlannedTraining['part']; place: string; trainers: string[] } & Pick<
  PlannedSession,
  'day' | 'from' | 'to' | 'link' | 'state' | 'startsAt' | 'endsAt'
>

/**
 * The sessions of a programme that fit, by time.
 * @throws as {@link readPlan} does
 */
export async function readPlanned(req: PayloadRequest, { part, program, search, state }: PlanAsked): Promise<PlannedLine[]> {
  const plan = await readPlan(req, program)
  const nameOf = (list: readonly { id: string; name: string }[], id: string | null) => list.find((one) => one.id === id)?.name ?? ''
  return plan.sessions
    .flatMap((session): PlannedLine[] => {
      const training = plan.trainings.find(({ id }) => id === session.training)
      if (!training) return []
      const { day, endsAt, from, link, startsAt, to } = session
      const place = [nameOf(plan.rooms, session.room), session.venue].filter(Boolean).join(', ')
      const trainers = session.trainers.map((id) => nameOf(plan.trainers, id))
      return [{ session: session.id, training: training.title, part: training.part, day, from, to, startsAt, endsAt, place, link, trainers, state: session.state }]
    })
    .filter((line) => (!part || line.part === part) && (!state || line.state === state))
    .filter(({ place, trainers, training }) => saysIn(search, training, place, ...trainers))
}
