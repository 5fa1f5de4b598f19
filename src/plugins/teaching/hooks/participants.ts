import type { PayloadRequest } from 'payload'
import { query, type SQL, sql } from '@/database/transaction'
import { denied, signedIn } from './words'

/** Who takes part in a programme, or has: the application has a place, and its applicant was told so. `a` is the application. */
export const takesPart: SQL = sql`a.status in ('enrolled', 'graduated') and a.announced_status in ('enrolled', 'graduated')`

/** Who is being taught. */
export const isTaught: SQL = sql`a.status = 'enrolled' and a.announced_status = 'enrolled'`

export type Participation = { application: string; program: string; graduated: boolean }

/**
 * The part that the signed-in applicant takes in a programme.
 * @throws APIError 401 when nobody is signed in, 404 when the application is not theirs or takes no part
 */
export const readParticipation = (req: PayloadRequest, application: string): Promise<Participation> => participation(req, application, sql``)

/** The same, and the application stays locked until the transaction ends: what one participant does is done one thing after the other. */
export const lockParticipation = (req: PayloadRequest, application: string): Promise<Participation> => participation(req, application, sql`for no key update of a`)

async function participation(req: PayloadRequest, application: string, lock: SQL): Promise<Participation> {
  const { id } = signedIn(req)
  const [own] = await query<Participation>(
    req,
    sql`select a.id as application, a.program_id as program, a.status = 'graduated' as graduated from applications a
        where a.id::text = ${application} and a.applicant_id::text = ${String(id)} and ${takesPart} ${lock}`,
  )
  if (!own) throw denied(req, 'notFound', 404)
  return own
}
