import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import type { Stage } from '../rules/steps'

type Here = { review: string; stage: Stage }

/** The reviews of the same person and stage that are still to be done, before and after this one. After the last comes the first again. */
export async function neighbours(req: PayloadRequest, { review, stage }: Here): Promise<{ previous: string | null; next: string | null }> {
  const mine = sql`from reviews where reviewer_id = ${String(req.user?.id)}::uuid and stage = ${stage} and state = 'assigned'`
  const [row] = await query<{ previous: string | null; next: string | null }>(
    req,
    sql`select
          (select id ${mine} and id < ${review}::uuid order by id desc limit 1) as previous,
          coalesce((select id ${mine} and id > ${review}::uuid order by id limit 1), (select id ${mine} and id <> ${review}::uuid order by id limit 1)) as next`,
  )
  return row ?? { previous: null, next: null }
}
