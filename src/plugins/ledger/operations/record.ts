import type { PayloadRequest } from 'payload'
import { isApplicant, isStaff } from '@/access'
import { query, sql } from '@/database/transaction'

export type Entry = {
  /** What was done, in the words of the process that did it: `submit`, `release`, `role-change`, `export`… */
  action: string
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

/**
 * Writes one entry in the transaction of the request. Number, time and hash are given by the database.
 * @throws Error when the request has no transaction
 */
export async function record(req: PayloadRequest, entry: Entry): Promise<void> {
  const actor = actorOf(req)
  await query(
    req,
    sql`insert into ledger (action, subject_type, subject, actor_type, actor, actor_name, reason, details)
        values (${entry.action}, ${entry.subjectType}, ${entry.subject}, ${actor.type}, ${actor.id}, ${actor.name}, ${entry.reason ?? null}, ${JSON.stringify(entry.details ?? {})}::jsonb)`,
  )
}
