import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { lockBusy } from '@/database/busy'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { queueLetters } from '@/plugins/correspondence'
import { addressLetters } from '@/plugins/selection'
import { isTaught } from '../hooks/participants'
import { newsAmong, newsCalendar, newsInWords, occasionOf, templateFor } from '../hooks/session-letters'
import { keepAsTold, readToldSessions, type ToldSession, untold } from '../hooks/told-sessions'

/** Soon after sessions were changed. */
export const tellSessionsNow: Task = (payload) => tellSessions(payload, new Date())

/**
 * Tells the participants of a cohort, and whoever teaches or hosts, how sessions that are not over stand otherwise than they were last told: one letter each, with all of it, in their language. It is noted in the same transaction,
 * under the lock of every change of a session, so nothing is told twice or missed, however often this runs. Whoever joins a cohort later is told of what changes from then on.
 */
export async function tellSessions(payload: Payload, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await lockBusy(req)
    const which = sql`s.ends_at > ${now.toISOString()}::timestamptz`
    const sessions = await readToldSessions(req, sql`${which} and ${untold}`)
    await tellParticipants(req, sessions)
    await tellGuests(req, sessions)
    await keepAsTold(req, which)
  })
}

/** Everything that somebody was or is of, each once. */
const among = (sessions: readonly ToldSession[], of: (stand: ToldSession['now']) => readonly string[]): string[] => [
  ...new Set(sessions.flatMap(({ now, told }) => [...of(now), ...(told ? of(told) : [])])),
]

async function tellParticipants(req: PayloadRequest, sessions: readonly ToldSession[]): Promise<void> {
  for (const program of among(sessions, (stand) => [stand.program]).sort()) {
    const news = newsAmong(sessions, (session) => session.program === program)
    if (news.length === 0) continue
    const taught = await query<{ id: string }>(req, sql`select a.id from applications a where a.program_id = ${program}::uuid and ${isTaught} order by a.id`)
    const letters = await addressLetters(
      req,
      taught.map(({ id }) => ({ application: id, template: templateFor(news), occasion: occasionOf(news, id), values: (locale) => newsInWords(news, locale) })),
    )
    await queueLetters(
      req,
      letters.map(({ letter }) => ({ ...letter, attachment: newsCalendar(req, news, { locale: letter.locale, page: letter.values.statusLink ?? env.SITE_URL }) })),
    )
  }
}

/** Somebody who is no participant and is told of sessions: of those that a trainer of theirs teaches, and of those of the trainings that they host. */
type Guest = { id: string; trainer: string | null; hosted: string[]; email: string; locale: Locale }

async function tellGuests(req: PayloadRequest, sessions: readonly ToldSession[]): Promise<void> {
  const trainers = JSON.stringify(among(sessions, (stand) => stand.trainers))
  const trainings = JSON.stringify(among(sessions, (stand) => [stand.training]))
  const guests = await query<Guest>(
    req,
    sql`select * from (
          select f.id, f.email, coalesce(f.locale::text, ${defaultLocale}) as locale,
            case when exists (select from staff_roles r where r.parent_id = f.id and r.value = 'trainer') then f.trainer_id::text end as trainer,
            case when exists (select from staff_roles r where r.parent_id = f.id and r.value = 'partner')
              then (select coalesce(array_agg(t.id::text), '{}') from trainings t where t.partner_id = f.partner_id and t.id::text in (select jsonb_array_elements_text(${trainings}::jsonb)))
              else '{}' end as hosted
          from staff f) guest
        where trainer in (select jsonb_array_elements_text(${trainers}::jsonb)) or hosted <> '{}' order by id`,
  )
  const link = `${env.SITE_URL}/admin/teaching`
  const letters = guests.flatMap(({ email, hosted, id, locale, trainer }) => {
    const news = newsAmong(sessions, (session) => hosted.includes(session.training) || (trainer !== null && session.trainers.includes(trainer)))
    if (news.length === 0) return []
    const values = { ...newsInWords(news, locale), link }
    return [{ template: 'sessions-taught', to: email, locale, occasion: occasionOf(news, id), values, attachment: newsCalendar(req, news, { locale, page: link }) }]
  })
  await queueLetters(req, letters)
}

/** Notes that everybody knows of the sessions as they stand, as of a School that has told of them before, without a letter. */
export const markSessionsTold = (req: PayloadRequest): Promise<unknown> => inTransaction(req, () => keepAsTold(req, sql`true`))
