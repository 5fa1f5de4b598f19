import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Review } from '@/payload-types'
import { demand, denied, recordId } from '../hooks/refusals'
import type { Levels } from '../rules/levels'
import type { Scores } from '../rules/rubric'
import type { Stage } from '../rules/steps'
import { neighbours } from './neighbours'

export type ReviewSave = { review: string; version: number; scores: Scores; levels?: Levels; comment: string; privateNote: string; changeReason?: string }

type Own = { review: string; stage: Stage; submittedAt: string | null }

/**
 * Keeps what a reviewer wrote. A submitted review stays submitted until the application is decided on: the standing follows, and the ledger says what was changed.
 * @param save.changeReason why scores or comment of a submitted review change; every version is kept, with its reason
 * @param save.version the version that was typed over
 * @throws APIError 404 when it is not theirs, 409 (with `{ version }` when another tab was faster) once it is closed, 422 (with `{ problems }`) for marks that do not fit the rubric, or for such a change without its reason
 */
export async function saveReview(req: PayloadRequest, { review, ...written }: ReviewSave): Promise<{ version: number }> {
  const { version } = await change(req, await own(req, review), written)
  return { version }
}

/**
 * Hands a review in. One that was handed in already stays as it is.
 * @returns when, and the next review that is to be done
 * @throws APIError 404 when it is not theirs, 422 (with `{ problems }`) while a criterion is neither judged nor left blank on purpose, or what was heard is not named
 */
export async function submitReview(req: PayloadRequest, { review }: { review: string }): Promise<{ submittedAt: string; next: string | null }> {
  const here = await own(req, review)
  const submittedAt = here.submittedAt ?? (await change(req, here, { state: 'submitted' })).submittedAt
  return { submittedAt: String(submittedAt), next: await nextOf(req, here) }
}

/**
 * Steps aside from an application. What was written no longer counts, and the sheet is closed to this person.
 * @returns the next review that is to be done
 * @throws APIError 404 when it is not theirs, 422 without a reason
 */
export async function declareConflict(req: PayloadRequest, { review, reason }: { review: string; reason: string }): Promise<{ next: string | null }> {
  const here = await own(req, review)
  await change(req, here, { state: 'conflict', conflictReason: reason })
  return { next: await nextOf(req, here) }
}

async function own(req: PayloadRequest, review: string): Promise<Own> {
  demand(req, 'reviewer', 'panelist')
  const id = recordId(req, review)
  const [row] = await inTransaction(req, () =>
    query<Own>(req, sql`select id as review, stage, submitted_at as "submittedAt" from reviews where id = ${id}::uuid and reviewer_id = ${String(req.user?.id)}::uuid`),
  )
  if (!row) throw denied(req, 'notFound', 404)
  return row
}

const change = (req: PayloadRequest, { review }: Own, data: Partial<Review>) =>
  req.payload.update({ collection: 'reviews', id: review, data, depth: 0, overrideAccess: false, user: req.user, req })

const nextOf = async (req: PayloadRequest, here: Own) => (await inTransaction(req, () => neighbours(req, here))).next
