import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import type { Status } from '../rules/steps'

export type Written = { id: string; program: string; status: Status; announcedStatus: Status; reason: string | null }

/** What stands in the row of an application now: the document that a hook is given shows only what the person may read. */
export async function written(req: PayloadRequest, id: string): Promise<Written> {
  const [row] = await query<Written>(req, sql`select id, program_id as program, status, announced_status as "announcedStatus", reason from applications where id = ${id}::uuid`)
  if (!row) throw new Error(`There is no application ${id}.`)
  return row
}
