import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { zone } from '@/i18n/locales'
import { languageOf } from '@/i18n/language-of'
import { takesPart } from '../hooks/participants'
import { denied, signedIn } from '../hooks/words'
import { titleOf } from './read-roll'

/** A session of the signed-in applicant's cohort, and their application. Moments are ISO 8601 in UTC; show them in `zone`. */
export type MySession = { session: string; application: string; title: string; startsAt: string; endsAt: string; zone: string }

/**
 * One session as its participants see it.
 * @throws APIError 401, 404 for whoever is not of its cohort
 */
export async function mySession(req: PayloadRequest, session: string): Promise<MySession> {
  const person = signedIn(req)
  return inTransaction(req, async () => {
    const [row] = await query<MySession>(
      req,
      sql`select s.id as session, a.id as application, ${titleOf(sql`s.training_id`, languageOf(req))} as title, s.starts_at as "startsAt", s.ends_at as "endsAt", ${zone} as zone
          from sessions s join applications a on a.program_id = s.program_id
          where s.id::text = ${session} and s.state <> 'draft' and a.applicant_id = ${person.id}::uuid and ${takesPart}`,
    )
    if (!row) throw denied(req, 'notFound', 404)
    return { ...row, startsAt: new Date(row.startsAt).toISOString(), endsAt: new Date(row.endsAt).toISOString() }
  })
}
