import { createLocalReq } from 'payload'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, sql } from '@/database/transaction'

/** Removes codes, sessions and counts of limits that are over: none of them opens or holds back anything any more. */
export const cleanUp: Task = async (payload) => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await query(req, sql`delete from sign_in_codes where expires_at < now()`)
    await query(req, sql`delete from applicant_sessions where expires_at < now()`)
    await query(req, sql`delete from rate_limits where expire < extract(epoch from now()) * 1000`)
  })
}
