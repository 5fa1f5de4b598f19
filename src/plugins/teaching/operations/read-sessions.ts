import type { PayloadRequest } from 'payload'
import { dayAndHour, hour } from '@/admin/format'
import { inTransaction } from '@/database/operation'
import { query, type SQL, sql } from '@/database/transaction'
import { zone } from '@/i18n/locales'
import { languageOf } from '@/i18n/language-of'
import { isOwn, shownTo } from '../hooks/held'
import { takesPart } from '../hooks/participants'
import { placeOf, titleOf } from './read-roll'

/** A session with how many attended it; `claimed` wait to be confirmed, of `blank` nothing was said. */
export type SessionLine = {
  session: string
  title: string
  when: string
  where: string
  /** Where it is held online, as long as it is ahead. */
  link: string | null
  cancelled: boolean
  over: boolean
  today: boolean
  /** Whether it goes on, or begins within a day. */
  near: boolean
  present: number
  late: number
  excused: number
  absent: number
  claimed: number
  blank: number
}

type Row = Omit<SessionLine, 'when'> & { startsAt: string; endsAt: string }

const counted = (state: SQL): SQL => sql`(select count(*)::int from attendance t where t.session_id = s.id and t.state = ${state})`

/**
 * Sessions that the reader may look into, in their order: those of a programme, or all that the reader teaches or hosts.
 * @throws APIError 403
 */
export async function readSessions(req: PayloadRequest, of: { program: string } | { teaching: true }): Promise<SessionLine[]> {
  const [shown, locale] = [shownTo(req), languageOf(req)]
  const which = 'program' in of ? sql`${shown} and s.program_id::text = ${of.program}` : sql`${shown} and ${isOwn(String(req.user?.id))}`
  return inTransaction(req, async () => {
    const rows = await query<Row>(
      req,
      sql`select s.id as session, ${titleOf(sql`s.training_id`, locale)} as title, s.starts_at as "startsAt", s.ends_at as "endsAt", ${placeOf(locale)} as where,
            case when s.ends_at > now() and s.state <> 'cancelled' then nullif(s.link, '') end as link, s.state = 'cancelled' as cancelled,
            s.ends_at < now() as over, (s.starts_at at time zone ${zone})::date = (now() at time zone ${zone})::date as today,
            s.ends_at > now() and s.starts_at < now() + interval '1 day' as near,
            ${counted(sql`'present'`)} as present, ${counted(sql`'late'`)} as late, ${counted(sql`'excused'`)} as excused, ${counted(sql`'absent'`)} as absent, ${counted(sql`'claimed'`)} as claimed,
            (select count(*)::int from applications a where a.program_id = s.program_id and ${takesPart}
              and not exists (select from attendance t where t.session_id = s.id and t.application_id = a.id)) as blank
          from sessions s where ${which} order by s.starts_at, s.id`,
    )
    return rows.map(({ endsAt, startsAt, ...row }) => ({ ...row, when: `${dayAndHour(locale, startsAt)}–${hour(locale, endsAt)}` }))
  })
}
