import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { demand, recordId } from '../hooks/refusals'

/** Somebody on the reserve list. `place` is frozen; `told`: whether they know, and may be promoted. */
export type InReserve = { application: string; receipt: string; name: string; place: number; told: boolean }

/**
 * Who waits on the reserve list of a programme, in the order in which they are promoted.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readReserve(req: PayloadRequest, asked: { program: string }): Promise<InReserve[]> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, () =>
    query<InReserve>(
      req,
      sql`select id as application, coalesce(receipt, '') as receipt, concat_ws(' ', person_surname, person_given_name) as name, coalesce(reserve_place, 0)::int as place,
            announced_status = 'reserve' as told
          from applications where program_id = ${recordId(req, asked.program)}::uuid and status = 'reserve' order by reserve_place, id`,
    ),
  )
}
