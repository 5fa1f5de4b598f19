import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeDeleteHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { isStaff } from '@/access'
import { asClock } from '@/database/operation'
import { query, type SQL, sql } from '@/database/transaction'
import type { Conflict, Review } from '@/payload-types'
import { type Action, record } from '@/plugins/ledger'
import { type ReviewState, takesReviews } from '../rules/reviewing'
import type { Stage, Status } from '../rules/steps'
import { denied } from './refusals'

/** Whether a reviewer and an applicant, each given as SQL, have a conflict of interest of any kind. */
export const inConflict = (reviewer: SQL, applicant: SQL): SQL => sql`exists (select from conflicts c where c.reviewer_id = ${reviewer} and c.applicant_id = ${applicant})`

/** A conflict is with a person: an application says with whom. Who said so is whoever writes it. */
export const completeConflict: CollectionBeforeValidateHook<Conflict> = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const saidBy = isStaff(req.user) ? req.user.id : data.saidBy
  if (!data.application) return { ...data, saidBy }
  const [row] = await query<{ applicant: string }>(req, sql`select applicant_id as applicant from applications where id::text = ${extractID(data.application)}`)
  if (!row) throw denied(req, 'notFound', 404)
  return { ...data, applicant: row.applicant, saidBy }
}

type Held = { id: string; stage: Stage; state: ReviewState; announced: Status; submittedAt: string | null }

/** The reviews of this reviewer of whatever this applicant has handed in. */
const reviewsBetween = (req: PayloadRequest, { applicant, reviewer }: Conflict) =>
  query<Held>(
    req,
    sql`select r.id, r.stage, r.state, a.announced_status as announced, r.submitted_at as "submittedAt" from reviews r join applications a on a.id = r.application_id
        where r.reviewer_id = ${extractID(reviewer)}::uuid and a.applicant_id = ${extractID(applicant)}::uuid order by r.id for update of r`,
  )

/** Reviews that may still change are taken from a reviewer of whom a conflict becomes known; where there are none, the ledger keeps that it did. */
export const standAside: CollectionAfterChangeHook<Conflict> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const open = (await reviewsBetween(req, doc)).filter(({ announced, stage, state }) => state !== 'conflict' && takesReviews(stage, announced))
  for (const { id } of open) await req.payload.update({ collection: 'reviews', id, data: { state: 'conflict', conflictReason: doc.reason }, depth: 0, overrideAccess: true, req })
  if (open.length === 0) await recordConflict(req, 'conflict', doc)
  return doc
}

/** What a reviewer said of themselves is not taken back by anybody. */
export const keepOwnWord: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [row] = await query<{ own: boolean }>(req, sql`select reviewer_id = said_by_id as own from conflicts where id::text = ${String(id)}`)
  if (row?.own) throw denied(req, 'ownWord')
}

/** Where a conflict was noted by mistake, what was taken away for it comes back as it was. */
export const giveBackReviews: CollectionAfterDeleteHook<Conflict> = async ({ doc, req }) => {
  await recordConflict(req, 'conflict-removed', doc)
  const [left] = await query<{ stands: boolean }>(req, sql`select ${inConflict(sql`${extractID(doc.reviewer)}::uuid`, sql`${extractID(doc.applicant)}::uuid`)} as stands`)
  if (left?.stands) return
  const clock = await asClock(req)
  for (const { announced, id, stage, state, submittedAt } of await reviewsBetween(req, doc)) {
    if (state !== 'conflict' || !takesReviews(stage, announced)) continue
    const data = { state: submittedAt ? ('submitted' as const) : ('assigned' as const), conflictReason: null }
    await req.payload.update({ collection: 'reviews', id, data, depth: 0, overrideAccess: true, req: clock })
  }
}

/** The reason stays with the conflict, where fewer people read it. */
async function recordConflict(req: PayloadRequest, action: Extract<Action, 'conflict' | 'conflict-removed'>, { applicant, application, kind, reviewer }: Conflict): Promise<void> {
  const [person] = await query<{ name: string }>(req, sql`select name from staff where id = ${extractID(reviewer)}::uuid`)
  const subject = application ? { subjectType: 'applications', subject: extractID(application) } : { subjectType: 'applicants', subject: extractID(applicant) }
  await record(req, { action, ...subject, details: { reviewer: extractID(reviewer), name: person?.name, kind } })
}

/** A reviewer who steps aside has declared a conflict, unless it is known already. */
export const keepConflict: CollectionAfterChangeHook<Review> = async ({ doc, previousDoc, req }) => {
  if (doc.state !== 'conflict' || previousDoc?.state === 'conflict') return doc
  const reviewer = sql`${extractID(doc.reviewer)}::uuid`
  const saidBy = isStaff(req.user) ? req.user.id : null
  await query(
    req,
    sql`insert into conflicts (reviewer_id, applicant_id, application_id, kind, reason, said_by_id)
        select ${reviewer}, a.applicant_id, a.id, 'declared', ${doc.conflictReason}, ${saidBy}::uuid from applications a
        where a.id = ${extractID(doc.application)}::uuid and not ${inConflict(reviewer, sql`a.applicant_id`)}`,
  )
  return doc
}
