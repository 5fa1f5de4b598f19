import type { PayloadRequest } from 'payload'
import { dayAndHour, hour } from '@/admin/format'
import { inTransaction } from '@/database/operation'
import { query, type SQL, sql } from '@/database/transaction'
import { zone } from '@/i18n/locales'
import { languageOf } from '@/i18n/language-of'
import { explainedTo, heldSession, markedBy, shownTo } from '../hooks/held'
import { takesPart } from '../hooks/participants'
import type { Mark } from '../rules/attendance'
import { sessionKey } from '../rules/session-key'

/** A mark as it travels: its moment as ISO 8601. */
export type SentMark = Omit<Mark, 'at'> & { at: string; reason: string | null }

/** What was said once, when and by whom, in words; nobody is named where the participant scanned. */
export type Past = { id: string; source: Mark['source']; state: Mark['state']; when: string; by: string | null; reason: string | null }

/** A participant, the mark that says how they attended (null while nothing was said), and all that was said, the latest first. */
export type OnRoll = { application: string; name: string; receipt: string; mark: SentMark | null; past: Past[] }

/** A session as whoever takes its attendance needs it. `key`: of its codes, for those who may show them. */
export type Roll = {
  session: string
  title: string
  when: string
  where: string
  startsAt: string
  endsAt: string
  planned: boolean
  mayMark: boolean
  key: string | null
  /** When it was read, by the clock of the School. */
  readAt: string
  people: OnRoll[]
}

/** What a training is called, in a language or else in another. */
export const titleOf = (training: SQL, locale: string): SQL =>
  sql`(select l.title from trainings_locales l where l._parent_id = ${training} and l.title is not null order by l._locale::text <> ${locale}, l._locale limit 1)`

/** Where a session `s` is: its room, or else its venue. */
export const placeOf = (locale: string): SQL => sql`coalesce(
  (select l.name from rooms_locales l where l._parent_id = s.room_id order by l._locale::text <> ${locale}, l._locale limit 1),
  (select l.venue from sessions_locales l where l._parent_id = s.id and l.venue is not null order by l._locale::text <> ${locale}, l._locale limit 1), '')`

/**
 * The roll of a session: everybody of its cohort, with how they attended.
 * @throws APIError 403, 404 when a guest asks for what is not theirs
 */
export async function readRoll(req: PayloadRequest, session: string): Promise<Roll> {
  const locale = languageOf(req)
  return inTransaction(req, async () => {
    const held = await heldSession(req, session, shownTo(req))
    const [its] = await query<{ title: string; where: string; mayMark: boolean; explained: boolean }>(
      req,
      sql`select ${titleOf(sql`s.training_id`, locale)} as title, ${placeOf(locale)} as where, ${markedBy(req)} as "mayMark", ${explainedTo(req)} as explained
          from sessions s where s.id = ${held.session}::uuid`,
    )
    const { explained = false, mayMark = false, title = '', where = '' } = its ?? {}
    const reason = (mark: SQL): SQL => (explained ? sql`${mark}.reason` : sql`null::text`)
    const people = await query<OnRoll>(
      req,
      sql`select a.id as application, concat_ws(' ', a.person_surname, a.person_given_name, a.person_patronymic) as name, coalesce(a.receipt, '') as receipt,
            case when m.id is null then null else json_build_object('id', m.id, 'source', m.source, 'state', m.state, 'at', to_json(m.at), 'reason', ${reason(sql`m`)}) end as mark,
            (select coalesce(json_agg(json_build_object('id', n.id, 'source', n.source, 'state', n.state, 'reason', ${reason(sql`n`)}, 'by', f.name,
                'when', to_char(n.at at time zone ${zone}, 'DD.MM.YYYY HH24:MI')) order by n.created_at desc, n.id), '[]')
              from attendance_marks n left join staff f on f.id = n.by_id where n.session_id = ${held.session}::uuid and n.application_id = a.id) as past
          from applications a
            left join attendance t on t.session_id = ${held.session}::uuid and t.application_id = a.id
            left join attendance_marks m on m.id = t.mark_id
          where a.program_id = ${held.program}::uuid and ${takesPart}
          order by a.person_surname collate "az-x-icu", a.person_given_name collate "az-x-icu", a.id`,
    )
    return {
      session: held.session,
      title,
      where,
      when: `${dayAndHour(locale, held.startsAt)}–${hour(locale, held.endsAt)}`,
      startsAt: held.startsAt.toISOString(),
      endsAt: held.endsAt.toISOString(),
      planned: held.planned,
      mayMark,
      key: held.planned && mayMark ? sessionKey(req.payload.secret, held.session) : null,
      readAt: new Date().toISOString(),
      people,
    }
  })
}
