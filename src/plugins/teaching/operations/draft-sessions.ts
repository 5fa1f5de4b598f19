import { createHash } from 'node:crypto'
import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { lockBusy } from '@/database/busy'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { defaultLocale, zone } from '@/i18n/locales'
import { record } from '@/plugins/ledger'
import { demand, denied } from '../hooks/words'
import { draftTimetable, type Placed, type Standing, type Time } from '../rules/draft-timetable'
import type { HeldAt } from '../rules/usual-hours'
import { readPlan } from './read-plan'

const day = z.iso.date()
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** What a draft of the timetable is asked by: hours of the week, the first and the last day, days on which nothing is held, and where. */
export const draftAsked = z.object({
  program: z.uuid(),
  hours: z.array(z.object({ weekday: z.int().min(1).max(7), from: hour, to: hour })).max(21),
  first: day,
  last: day,
  closed: z.array(day).max(400),
  spread: z.boolean(),
  room: z.uuid().nullable(),
})

export type DraftAsked = z.output<typeof draftAsked>

/** A draft before it is carried out: each training that has no session yet, in order, with its time or why it has none; `digest` names exactly this one. */
export type Proposal = { placed: (Placed & { when: HeldAt | null })[]; digest: string }

/** The longest that is planned at once, in days. */
const longest = 400

type Busy = { startsAt: string; endsAt: string; program: string | null; training: string | null; who: string[] }

/** Who and what is busy when, by trainer and by room. */
const readBusy = (req: PayloadRequest, program: string, { first, last }: DraftAsked) =>
  query<Busy>(
    req,
    sql`select s.starts_at as "startsAt", s.ends_at as "endsAt", s.program_id as program, s.training_id as training,
          array_remove(array_append((select array_agg(r.trainers_id::text) from sessions_rels r where r.parent_id = s.id and r.path = 'trainers'), s.room_id::text), null) as who
        from sessions s where s.state <> 'cancelled' and (s.program_id::text = ${program} or (s.ends_at > ${first}::date - 2 and s.starts_at < ${last}::date + 2))
        union all
        select lower(u.during), upper(u.during), null, null, array[u.room_id::text] from room_uses u
        where u.interview_id is not null and upper(u.during) > ${first}::date - 2 and lower(u.during) < ${last}::date + 2
        order by 1, 2, 3, 4`,
  )

const written = (moment: Date, how: string): string => format(new TZDate(moment, zone), how)

/** A time by the clocks of the School. */
const byTheClock = ({ endsAt, startsAt }: Time): HeldAt => ({ day: written(startsAt, 'yyyy-MM-dd'), from: written(startsAt, 'HH:mm'), to: written(endsAt, 'HH:mm') })

async function propose(req: PayloadRequest, asked: DraftAsked): Promise<Proposal> {
  const { closed, first, hours, last, program, room, spread } = asked
  if (first > last || new Date(last).getTime() - new Date(first).getTime() > longest * 86_400_000) throw denied(req, 'span', 422)
  const { sessions, trainings } = await readPlan(req, program)
  const taught = new Set(sessions.filter(({ state }) => state !== 'cancelled').map(({ training }) => training))
  const waiting = trainings.filter(({ id }) => !taught.has(id))
  const placeOf = (training: string | null) => {
    const at = trainings.findIndex(({ id }) => id === training)
    return waiting.filter(({ id }) => trainings.findIndex((one) => one.id === id) < at).length
  }
  const standing = (await readBusy(req, program, asked)).map(
    (busy): Standing => ({
      startsAt: new Date(busy.startsAt),
      endsAt: new Date(busy.endsAt),
      trainers: busy.who,
      place: busy.program === program ? placeOf(busy.training) : null,
    }),
  )
  const wanted = waiting.map(({ id, trainers }) => ({ training: id, trainers: room ? [...trainers, room] : trainers }))
  const placed = draftTimetable({ wanted, standing, hours, first, last, closed: new Set(closed), spread, zone }).map((one) => ({ ...one, when: one.time && byTheClock(one.time) }))
  return {
    placed,
    digest: createHash('sha256')
      .update(JSON.stringify([program, room, placed]))
      .digest('hex'),
  }
}

/**
 * What a draft would plan, without planning it.
 * @throws APIError 403 for anybody but coordinators and administrators, 404, 422 for a span that is none or too long
 */
export async function proposeSessions(req: PayloadRequest, asked: DraftAsked): Promise<Proposal> {
  demand(req, 'coordinator', 'admin')
  return inTransaction(req, () => propose(req, asked))
}

/**
 * Plans the draft that was looked at: a session in draft for each training that has a time, all or none. Nobody is told of drafts.
 * @param digest of the proposal that was looked at
 * @throws as {@link proposeSessions} does, and APIError 409 when it would plan something else by now
 */
export async function draftSessions(req: PayloadRequest, { digest, ...asked }: DraftAsked & { digest: string }): Promise<{ drafted: number }> {
  demand(req, 'coordinator', 'admin')
  return inTransaction(req, async () => {
    await lockBusy(req)
    const proposal = await propose(req, asked)
    if (proposal.digest !== digest) throw denied(req, 'draftIsOld')
    const times = proposal.placed.flatMap(({ time, training }) => (time ? [{ training, ...time }] : []))
    for (const { endsAt, startsAt, training } of times) {
      const data = { training, program: asked.program, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), room: asked.room, state: 'draft' as const }
      await req.payload.create({ collection: 'sessions', locale: defaultLocale, data, depth: 0, overrideAccess: false, user: req.user, req })
    }
    await record(req, { action: 'sessions-draft', subjectType: 'programs', subject: asked.program, details: { sessions: times.length } })
    return { drafted: times.length }
  })
}
