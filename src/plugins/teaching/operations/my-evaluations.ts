import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, type SQL, sql } from '@/database/transaction'
import { languageOf } from '@/i18n/language-of'
import { readParticipation } from '../hooks/participants'
import { denied } from '../hooks/words'
import { closesAt, minimumOf, whyNotEvaluate } from '../rules/evaluations'
import { titleOf } from './read-roll'

/** Whether somebody was at a session, be it late. */
export const attended = (session: SQL, application: SQL): SQL =>
  sql`exists (select from attendance t where t.session_id = ${session} and t.application_id = ${application} and t.state in ('present', 'late'))`

/** A session that a participant is asked about. Moments are ISO 8601 in UTC; `minimum`: with how many answers its results are shown. */
export type MyEvaluation = { session: string; title: string; startsAt: string; closesAt: string; answered: boolean; minimum: number }

type Row = Omit<MyEvaluation, 'closesAt' | 'minimum'> & { endsAt: string; minimum: number | null }

/** The sessions that the signed-in participant is asked about now, the latest first; those that they have answered stay until the end. @throws APIError 401, 404 */
export const myEvaluations = (req: PayloadRequest, asked: string): Promise<MyEvaluation[]> =>
  inTransaction(req, async () => {
    const { application, program } = await readParticipation(req, asked)
    const rows = await query<Row>(
      req,
      sql`select s.id as session, ${titleOf(sql`s.training_id`, languageOf(req))} as title, s.starts_at as "startsAt", s.ends_at as "endsAt", p.evaluation_minimum::int as minimum,
            exists (select from evaluators v where v.session_id = s.id and v.application_id = ${application}::uuid) as answered
          from sessions s join programs p on p.id = s.program_id
          where s.program_id = ${program}::uuid and s.state = 'planned' and ${attended(sql`s.id`, sql`${application}::uuid`)} order by s.starts_at desc, s.id`,
    )
    const now = new Date()
    return rows.flatMap(({ endsAt, minimum, startsAt, ...row }) => {
      const ends = new Date(endsAt)
      const why = whyNotEvaluate({ endsAt: ends, planned: true, attended: true, answered: row.answered }, now)
      if (why && why !== 'answered') return []
      return [{ ...row, startsAt: new Date(startsAt).toISOString(), closesAt: closesAt(ends).toISOString(), minimum: minimumOf(minimum) }]
    })
  })

/** One of them. @throws APIError 401, 404 when they are not asked about it now */
export async function myEvaluation(req: PayloadRequest, application: string, session: string): Promise<MyEvaluation> {
  const one = (await myEvaluations(req, application)).find((its) => its.session === session)
  if (!one) throw denied(req, 'notFound', 404)
  return one
}
