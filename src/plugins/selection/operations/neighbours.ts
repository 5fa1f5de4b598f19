import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import type { Stage } from '../rules/steps'

type Here = { review: string; stage: Stage }

/** The reviews of the same person and stage that are still to be done, before and after this one in the order of the queue. After the last comes the first again. */
export async function neighbours(req: PayloadRequest, { review, stage }: Here): Promise<{ previous: string | null; next: string | null }> {
  const mine = sql`from reviews r where r.reviewer_id = ${String(req.user?.id)}::uuid and r.stage = ${stage} and r.state = 'assigned'`
  const place = sql`(not coalesce(r.calibrates, false), r.id)`
  const [row] = await query<{ previous: string | null; next: string | null }>(
    req,
    sql`with here as (select not coalesce(calibrates, false) as late, id from reviews where id = ${review}::uuid)
        select
          (select r.id ${mine} and ${place} < (select late, id from here) order by not coalesce(r.calibrates, false) desc, r.id desc limit 1) as previous,
          coalesce((select r.id ${mine} and ${place} > (select late, id from here) order by not coalesce(r.calibrates, false), r.id limit 1),
            (select r.id ${mine} and r.id <> ${review}::uuid order by not coalesce(r.calibrates, false), r.id limit 1)) as next`,
  )
  return row ?? { previous: null, next: null }
}
