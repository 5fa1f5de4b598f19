import type { PayloadRequest } from 'payload'
import { isApplicant, isStaff } from '@/access'
import { query, sql } from '@/database/transaction'
import type { Action } from '../rules/actions'

export type Entry = {
  action: Action
  subjectType: string
  subject: string
  reason?: string | null
  details?: Record<string, unknown>
}

/** The actor of a request, as the ledger names it: a person, or the School's clock when nobody is signed in. */
export function actorOf(req: PayloadRequest) {
  const { user } = req
  if (isStaff(user)) return { type: 'staff', id: user.id, name: user.name }
  if (isApplicant(user)) return { type: 'applicant', id: user.id, name: null }
  return { type: 'clock', id: null, name: null }
}

/** Writes one entry; see {@link recordAll}. */
export const record = (req: PayloadRequest, entry: Entry): Promise<void> => recordAll(req, [entry])

/** Enough to be quick, few enough for one statement. */
const batch = 500

/**
 * Writes entries in the transaction of the request, in their order. Number, time and hash are given by the database.
 * @throws Error when the request has no transaction
 */
export async function recordAll(req: PayloadRequest, entries: Entry[]): Promise<void> {
  const actor = actorOf(req)
  for (let start = 0; start < entries.length; start += batch) {
    const rows = entries.slice(start, start + batch).map(({ details = {}, ...entry }) => ({ ...entry, details }))
    await query(
      req,
      sql`insert into ledger (action, subject_type, subject, actor_type, actor, actor_name, reason, details)
          select action, "subjectType", subject, ${actor.type}, ${actor.id}, ${actor.name}, reason, details
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as entry(action text, "subjectType" text, subject text, reason text, details jsonb)`,
    )
  }
}
