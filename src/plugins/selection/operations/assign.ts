import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Review } from '@/payload-types'
import { demand, denied, recordId } from '../hooks/refusals'
import { type Outcome, oneByOne } from './one-by-one'

/**
 * Gives applications to one reviewer: what a rule stands against is refused in words, the others are assigned.
 * @throws APIError 403 for anybody but a coordinator
 */
export async function assignReviewer(req: PayloadRequest, asked: { applications: string[]; reviewer: string }): Promise<Outcome[]> {
  demand(req, 'coordinator')
  const reviewer = recordId(req, asked.reviewer)
  return oneByOne(req, asked.applications, async (own, application) => {
    const [present] = await query(
      own,
      sql`select id from reviews where application_id = ${application}::uuid and reviewer_id = ${reviewer}::uuid and stage = 'screening' and state <> 'conflict'`,
    )
    // The hook fills in the programme, which is the application's.
    if (!present)
      await own.payload.create({ collection: 'reviews', data: { application, reviewer, stage: 'screening' } as Review, depth: 0, overrideAccess: false, user: own.user, req: own })
  })
}

/**
 * Takes a reviewer off an application while nothing was submitted.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such review, 409 when it was submitted
 */
export async function unassignReviewer(req: PayloadRequest, asked: { application: string; reviewer: string }): Promise<void> {
  demand(req, 'coordinator')
  const [application, reviewer] = [recordId(req, asked.application), recordId(req, asked.reviewer)]
  await inTransaction(req, async () => {
    const [review] = await query<{ id: string; state: string }>(
      req,
      sql`select id, state from reviews where application_id = ${application}::uuid and reviewer_id = ${reviewer}::uuid and stage = 'screening' for update`,
    )
    if (!review) throw denied(req, 'notFound', 404)
    if (review.state !== 'assigned') throw denied(req, 'alreadySubmitted')
    await req.payload.delete({ collection: 'reviews', id: review.id, depth: 0, overrideAccess: false, req })
  })
}
