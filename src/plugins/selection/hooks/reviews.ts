import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { hasRole, isStaff } from '@/access'
import { query, sql } from '@/database/transaction'
import type { Review } from '@/payload-types'
import { record } from '@/plugins/ledger'
import { mayBecome, mayChange, sameInstitution, takesReviews } from '../rules/reviewing'
import { areLevels, type Levels } from '../rules/levels'
import { type MarkProblem, problemsOfMarks, problemsOfSubmission, type Scores } from '../rules/rubric'
import type { Stage, Status } from '../rules/steps'
import { inConflict } from './conflicts'
import { type Counted, countsDiffer } from '../rules/versions'
import { denied } from './refusals'
import { readRubric } from './rubrics'

/** What a reviewer writes; everything else of a review is the School's. */
const written = ['scores', 'levels', 'comment', 'privateNote'] as const

/**
 * Locks a review before Payload reads it, so that nothing stale is judged or written back. A change of what the reviewer wrote says which
 * version it was typed over: without it, a second tab would overwrite the first silently. A reason is that of one change: what is not given with it, it does not have.
 */
export const lockReview: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { id, data } = args as { id?: unknown; data?: Partial<Review> }
  if (id) await query(req, sql`select id from reviews where id::text = ${String(id)} for update`)
  const writes = written.some((field) => data?.[field] !== undefined)
  if (req.user && writes && (!id || data?.version === undefined)) throw denied(req, 'versionMissing', 400)
  return data ? { ...args, data: { ...data, changeReason: data.changeReason?.trim() || null } } : args
}

type Subject = { program: string; applicant: string; status: Status; announced: Status; institution: string | null }

/** @param waits whether a decision that is under way is waited for, and later ones wait for this transaction */
async function subjectOf(req: PayloadRequest, application: string, waits = false): Promise<Subject> {
  const [row] = await query<Subject>(
    req,
    sql`select program_id as program, applicant_id as applicant, status, announced_status as announced, education_institution as institution from applications where id = ${application}::uuid
        ${waits ? sql`for no key update` : sql``}`,
  )
  if (!row) throw denied(req, 'notFound', 404)
  return row
}

/** Somebody who is to review an application, and what stands against it. */
async function obstacle(req: PayloadRequest, subject: Subject, application: string, reviewer: string, stage: Stage): Promise<string | null> {
  const [person] = await query<{ institution: string | null; conflict: boolean; reviews: boolean; interviews: boolean }>(
    req,
    sql`select s.institution,
          ${inConflict(sql`s.id`, sql`${subject.applicant}::uuid`)} as conflict,
          exists (select from staff_roles o where o.parent_id = s.id and o.value = 'reviewer') as reviews,
          exists (select from interviews i join panels_rels m on m.parent_id = i.panel_id and m.path = 'members'
                  where i.application_id = ${application}::uuid and i.state <> 'cancelled' and m.staff_id = s.id) as interviews
        from staff s where s.id = ${reviewer}::uuid`,
  )
  if (!person) return 'notFound'
  if (person.conflict || sameInstitution(person.institution, subject.institution)) return 'conflict'
  if (stage === 'screening' ? !person.reviews : !person.interviews) return stage === 'screening' ? 'notAReviewer' : 'notOnPanel'
  return takesReviews(stage, subject.announced) ? null : 'stageOver'
}

/** A new review belongs to a person who may give it, and is empty. Code that acts for nobody, such as a seed, may put in a finished one. */
async function begin(req: PayloadRequest, data: Partial<Review>): Promise<Partial<Review>> {
  const application = extractID(data.application as string)
  const subject = await subjectOf(req, application)
  const stage = data.stage ?? 'screening'
  if (!req.user) return { ...data, stage, program: subject.program, version: 1 }
  const why = await obstacle(req, subject, application, extractID(data.reviewer as string), stage)
  if (why) throw denied(req, why)
  return { application: data.application, reviewer: data.reviewer, stage, program: subject.program, state: 'assigned', version: 1 }
}

function refuseMarks(req: PayloadRequest, problems: MarkProblem[]): void {
  const [first] = problems
  if (!first) return
  throw denied(req, first.code, 422, { criterion: first.criterion, ...('min' in first ? { min: first.min, max: first.max } : {}) }, { problems })
}

/** What counts of a review. */
const counted = ({ scores, levels, comment }: Partial<Review>): Counted => ({
  scores: (scores ?? null) as Scores | null,
  levels: (levels ?? null) as Levels | null,
  comment: comment ?? null,
})

/** A member of staff changes a review: its reviewer what they wrote and its state; a coordinator only takes a reviewer off it. */
async function requireOwn(req: PayloadRequest, data: Partial<Review>, before: Review, writes: boolean): Promise<void> {
  const own = isStaff(req.user) && req.user.id === extractID(before.reviewer)
  const changes = writes && before.state === 'submitted'
  const subject = await subjectOf(req, extractID(before.application), changes)
  if (before.state === 'conflict') throw denied(req, 'steppedAside')
  if (!own && (!hasRole(req.user, 'coordinator') || data.state !== 'conflict')) throw denied(req, 'notYourReview', 403)
  if (!takesReviews(before.stage, subject.announced)) throw denied(req, 'stageOver')
  if (changes && !mayChange(before.stage, subject.status)) throw denied(req, 'decided')
  if (changes && countsDiffer(counted(before), counted({ ...before, ...data })) && !data.changeReason) throw denied(req, 'changeReasonMissing', 422)
  if (!mayBecome(before.state, data.state ?? before.state)) throw denied(req, 'alreadySubmitted')
}

/**
 * Guards every change of a review, whichever door it comes through.
 * @throws APIError 403, 409 (with `{ version }` when another tab was faster), 422 (with `{ problems }` of the marks)
 */
export const guardReview: CollectionBeforeChangeHook<Review> = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || !originalDoc) {
    const begun = await begin(req, data)
    await validate(req, begun, begun.state === 'submitted')
    return begun.state === 'submitted' ? { ...begun, submittedAt: data.submittedAt ?? new Date().toISOString() } : begun
  }
  const before = originalDoc
  const kept = { ...data, application: before.application, program: before.program, reviewer: before.reviewer, stage: before.stage, submittedAt: before.submittedAt }
  const writes = written.some((field) => JSON.stringify(data[field] ?? null) !== JSON.stringify(before[field] ?? null))
  const moves = data.state !== undefined && data.state !== before.state
  if (!writes && !moves) return { ...kept, conflictReason: before.conflictReason, version: before.version }
  if (req.user) await requireOwn(req, data, before, writes)
  if (writes && req.user && data.version !== before.version) throw denied(req, 'otherTab', 409, {}, { version: before.version })
  if (data.state === 'conflict' && before.state !== 'conflict' && !data.conflictReason?.trim()) throw denied(req, 'reasonMissing', 422)
  if (data.state !== 'conflict') await validate(req, kept, data.state === 'submitted')
  const submittedNow = data.state === 'submitted' && before.state !== 'submitted'
  return { ...kept, version: before.version + (writes ? 1 : 0), ...(submittedNow ? { submittedAt: before.submittedAt ?? new Date().toISOString() } : {}) }
}

/** Marks fit the rubric of the programme; for a submitted review every criterion is judged, or left blank on purpose, and what was heard is named. */
async function validate(req: PayloadRequest, review: Partial<Review>, whole: boolean): Promise<void> {
  const scores = (review.scores ?? {}) as Scores
  const levels = review.levels ?? {}
  if (typeof scores !== 'object' || Array.isArray(scores) || !areLevels(levels)) throw denied(req, 'scoresMissing', 422)
  const rubric = await readRubric(req, extractID(review.program as string), review.stage ?? 'screening')
  refuseMarks(req, whole ? problemsOfSubmission({ scores, levels }, rubric) : problemsOfMarks({ scores, levels }, rubric))
}

/** What was submitted, and a conflict that was declared, is not deleted by anybody. */
export const keepSubmitted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [review] = await query<{ state: string }>(req, sql`select state from reviews where id::text = ${String(id)} for update`)
  if (review && review.state !== 'assigned') throw denied(req, 'alreadySubmitted')
}

/** Writes into the ledger how a review that was handed in was changed. What a reviewer noted for themselves is theirs. */
export const recordChange: CollectionAfterChangeHook<Review> = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || previousDoc.state !== 'submitted' || doc.version === previousDoc.version) return doc
  const [before, after] = [counted(previousDoc), counted(doc)]
  if (!countsDiffer(before, after)) return doc
  const isSpoken = Object.keys({ ...before.levels, ...after.levels }).length > 0
  const details = {
    review: doc.id,
    stage: doc.stage,
    before: before.scores ?? {},
    after: after.scores ?? {},
    ...(isSpoken ? { levels: { before: before.levels ?? {}, after: after.levels ?? {} } } : {}),
    comment: (before.comment ?? '') !== (after.comment ?? ''),
  }
  await record(req, { action: 'review-change', subjectType: 'applications', subject: extractID(doc.application), reason: doc.changeReason, details })
  return doc
}
