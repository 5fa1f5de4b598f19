import type { PayloadRequest } from 'payload'
import { parts } from '@/collections/programs'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { languageOf } from '@/i18n/language-of'
import { zone } from '@/i18n/locales'
import type { Training } from '@/payload-types'
import type { SessionState } from '../rules/session-states'
import { localised } from '../hooks/localised'
import { demand, denied } from '../hooks/words'

/** A training as it is planned: what it is, and the ids of those who teach it. */
export type PlannedTraining = { id: string; title: string; part: Training['part']; order: number; kind: Training['kind']; language: string; trainers: string[] }

/** A session as it is planned; its day as YYYY-MM-DD and its hours as HH:MM by the clocks of the School. */
export type PlannedSession = {
  id: string
  training: string
  day: string
  from: string
  to: string
  startsAt: string
  endsAt: string
  state: SessionState
  over: boolean
  room: string | null
  venue: string
  link: string
  trainers: string[]
}

export type Named = { id: string; name: string }

/** Everything that planning the sessions of a programme needs. Days as YYYY-MM-DD by the clocks of the School, both included. */
export type Plan = { first: string; last: string; today: string; trainings: PlannedTraining[]; sessions: PlannedSession[]; rooms: Named[]; trainers: Named[] }

/** Part by part, each by its numbers, then by title. */
const inOrder = (trainings: PlannedTraining[], locale: string): PlannedTraining[] =>
  trainings.sort((one, other) => parts.indexOf(one.part) - parts.indexOf(other.part) || one.order - other.order || one.title.localeCompare(other.title, locale))

/**
 * The sessions of a programme in all states, its trainings in the order in which they are taught, and who and what there is to plan with.
 * @throws APIError 403 for whoever may not see drafts, 404 when there is no such programme
 */
export async function readPlan(req: PayloadRequest, program: string): Promise<Plan> {
  demand(req, 'editor', 'coordinator', 'auditor', 'admin')
  const locale = languageOf(req)
  return inTransaction(req, async () => {
    const onDay = (moment: string) => sql`to_char(${sql.raw(moment)} at time zone ${zone}, 'YYYY-MM-DD')`
    const atHour = (moment: string) => sql`to_char(${sql.raw(moment)} at time zone ${zone}, 'HH24:MI')`
    const [span] = await query<Pick<Plan, 'first' | 'last' | 'today'>>(
      req,
      sql`select ${onDay('p.starts_on')} as first, ${onDay('p.ends_on')} as last, ${onDay('now()')} as today from programs p where p.id::text = ${program}`,
    )
    if (!span) throw denied(req, 'notFound', 404)
    const trainings = await query<PlannedTraining>(
      req,
      sql`select t.id, t.part, t."order"::float as "order", t.kind, t.language, ${localised(req, 'trainings', 'title', 't.id')} as title,
            (select coalesce(array_agg(r.trainers_id::text order by r."order"), '{}') from trainings_rels r where r.parent_id = t.id and r.path = 'trainers') as trainers
          from trainings t where t.program_id::text = ${program}`,
    )
    const sessions = await query<PlannedSession>(
      req,
      sql`select s.id, s.training_id as training, ${onDay('s.starts_at')} as day, ${atHour('s.starts_at')} as "from", ${atHour('s.ends_at')} as "to", s.starts_at as "startsAt", s.ends_at as "endsAt",
            s.state, s.ends_at < now() as over, s.room_id as room, coalesce(${localised(req, 'sessions', 'venue', 's.id')}, '') as venue, coalesce(s.link, '') as link,
            (select coalesce(array_agg(r.trainers_id::text order by r."order"), '{}') from sessions_rels r where r.parent_id = s.id and r.path = 'trainers') as trainers
          from sessions s where s.program_id::text = ${program} order by s.starts_at, s.id`,
    )
    const rooms = await query<Named>(req, sql`select r.id, coalesce(${localised(req, 'rooms', 'name', 'r.id')}, '') as name from rooms r order by name`)
    const trainers = await query<Named>(req, sql`select t.id, ${localised(req, 'trainers', 'name', 't.id')} as name from trainers t order by name`)
    const iso = (moment: string) => new Date(moment).toISOString()
    return {
      ...span,
      trainings: inOrder(trainings, locale),
      sessions: sessions.map((session) => ({ ...session, startsAt: iso(session.startsAt), endsAt: iso(session.endsAt) })),
      rooms,
      trainers: trainers.sort((one, other) => one.name.localeCompare(other.name, 'az')),
    }
  })
}
