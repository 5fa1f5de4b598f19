import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { lockApplications } from '@/plugins/selection'

/** Locks a programme and everybody in it who is to be heard: neither they nor their interviews change until this transaction ends. */
export async function lockAwaited(req: PayloadRequest, program: string): Promise<void> {
  await query(req, sql`select id from programs where id = ${program}::uuid for no key update`)
  const rows = await query<{ id: string }>(req, sql`select id from applications where program_id = ${program}::uuid and status = 'shortlisted' order by id`)
  const ids = rows.map(({ id }) => id)
  await lockApplications(req, ids)
}
