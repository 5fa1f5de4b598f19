import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, type SQL, sql } from '@/database/transaction'
import { languageOf } from '@/i18n/language-of'
import { completionRule, judgeCompletions } from '../hooks/completions'
import { readParticipation } from '../hooks/participants'
import type { Attendance } from '../rules/attendance'
import type { Completion } from '../rules/completion'
import { opensMinutes } from '../rules/scan'
import { placeOf, titleOf } from './read-roll'

/** A session of a participant's cohort, with how they attended; null while nothing was said. `open`: its codes are taken now. Moments are ISO 8601 in UTC. */
export type MyAttended = {
  session: string
  title: string
  startsAt: string
  endsAt: string
  place: string
  link: string | null
  trainers: string[]
  open: boolean
  state: Attendance | 'claimed' | null
}

/** How a participant stands to what the programme asks; `excepted`: the School makes an exception, whatever the lines say. */
export type MyCompletion = Completion & { excepted: boolean }

/** What a participant finds about their attendance: the latest of the past and the next to come first. `completion`: null where the programme declares nothing. */
export type MyAttendance = { past: MyAttended[]; ahead: MyAttended[]; completion: MyCompletion | null }

/** Who gives a session `s`, by name, in a language or else in another. */
const trainersOf = (locale: string): SQL => sql`(select coalesce(json_agg((select l.name from trainers_locales l where l._parent_id = r.trainers_id and l.name is not null
    order by l._locale::text <> ${locale}, l._locale limit 1) order by r."order"), '[]') from sessions_rels r where r.parent_id = s.id and r.path = 'trainers')`

/**
 * How the signed-in participant attended so far, what comes next and what they still need.
 * @throws APIError 401, 404 when the application is not theirs or takes no part
 */
export const myAttendance = (req: PayloadRequest, application: string): Promise<MyAttendance> =>
  inTransaction(req, async () => {
    const { program } = await readParticipation(req, application)
    const locale = languageOf(req)
    const rows = await query<MyAttended & { over: boolean }>(
      req,
      sql`select s.id as session, ${titleOf(sql`s.training_id`, locale)} as title, s.starts_at as "startsAt", s.ends_at as "endsAt", ${placeOf(locale)} as place, nullif(s.link, '') as link,
            ${trainersOf(locale)} as trainers,
            s.ends_at < now() as over, now() between s.starts_at - make_interval(mins => ${opensMinutes}) and s.ends_at as open, t.state
          from sessions s left join attendance t on t.session_id = s.id and t.application_id = ${application}::uuid
          where s.program_id = ${program}::uuid and s.state = 'planned' order by s.starts_at, s.id`,
    )
    const sessions = rows.map((row) => ({ ...row, startsAt: new Date(row.startsAt).toISOString(), endsAt: new Date(row.endsAt).toISOString() }))
    return { past: sessions.filter(({ over }) => over).reverse(), ahead: sessions.filter(({ over }) => !over), completion: await completionOf(req, application, program) }
  })

async function completionOf(req: PayloadRequest, application: string, program: string): Promise<MyCompletion | null> {
  const [rule, [own]] = [
    await completionRule(req, program),
    await query<{ excepted: boolean }>(req, sql`select completion_exception is not null as excepted from applications where id = ${application}::uuid`),
  ]
  const judged = rule && (await judgeCompletions(req, rule, [application])).get(application)
  return judged ? { ...judged, excepted: own?.excepted === true } : null
}
