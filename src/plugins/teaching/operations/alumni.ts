import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, readRows, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { alumniSubscription, endAlumniSubscription, subscribeAlumnus } from '@/plugins/correspondence'
import { record } from '@/plugins/ledger'
import { lockParticipation, readParticipation } from '../hooks/participants'
import { denied, signedIn } from '../hooks/words'
import { longestLine } from '../rules/alumni'

/** What a graduate agreed to. `line`: what stands beside their name; `news`: they get letters. */
export type MyAlumni = { shown: boolean; line: string; news: boolean }

/** Somebody on the page of a cohort. */
export type Alumnus = { name: string; line: string }

/**
 * What the signed-in graduate agreed to.
 * @throws APIError 401, 404 when the application is not theirs, 409 when they have not graduated
 */
export const myAlumni = (req: PayloadRequest, asked: string): Promise<MyAlumni> =>
  inTransaction(req, async () => {
    const { application, graduated, program } = await readParticipation(req, asked)
    if (!graduated) throw denied(req, 'notGraduated')
    const [row] = await query<{ shown: boolean; line: string | null }>(req, sql`select shown, line from alumni where application_id = ${application}::uuid`)
    return { shown: row?.shown ?? false, line: row?.line ?? '', news: await alumniSubscription(req, { email: signedIn(req).email, program }) }
  })

/**
 * Agrees, or takes back what was agreed to: it holds at once, on the page of the cohort as well. Who is not shown has no line either.
 * @throws APIError 401, 404 when the application is not theirs, 409 when they have not graduated, 422 when the line is too long
 */
export async function setAlumni(req: PayloadRequest, asked: MyAlumni & { application: string; locale: Locale }): Promise<void> {
  const { email } = signedIn(req)
  const line = asked.shown ? asked.line.normalize('NFC').replace(/\s+/g, ' ').trim() : ''
  if (line.length > longestLine) throw denied(req, 'tooLong', 422, { most: longestLine })
  await inTransaction(req, async () => {
    const { application, graduated, program } = await lockParticipation(req, asked.application)
    if (!graduated) throw denied(req, 'notGraduated')
    await query(
      req,
      sql`insert into alumni (application_id, program_id, shown, line) values (${application}::uuid, ${program}::uuid, ${asked.shown}, ${line || null})
          on conflict (application_id) do update set shown = excluded.shown, line = excluded.line, updated_at = now()`,
    )
    if (asked.news) await subscribeAlumnus(req, { email, program, locale: asked.locale })
    else await endAlumniSubscription(req, { email, program })
    await record(req, { action: 'alumni-consent', subjectType: 'applications', subject: application, details: { shown: asked.shown, news: asked.news } })
  })
}

/** The graduates of a programme who agreed to be shown, by name, for anybody. */
export const readAlumni = (payload: Payload, program: string): Promise<Alumnus[]> =>
  readRows<Alumnus>(
    payload,
    sql`select concat_ws(' ', a.person_given_name, a.person_surname) as name, coalesce(u.line, '') as line from alumni u join applications a on a.id = u.application_id
        where u.program_id = ${program}::uuid and u.shown and a.status = 'graduated' and a.announced_status = 'graduated'
        order by a.person_surname collate "az-x-icu", a.person_given_name collate "az-x-icu", a.id`,
  )
