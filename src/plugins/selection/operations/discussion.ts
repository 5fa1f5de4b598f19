import type { PayloadRequest } from 'payload'
import { hasRole, isStaff } from '@/access'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { demand, denied, recordId } from '../hooks/refusals'
import { type Identity, type Masked, maskText } from '../rules/masking/masking'
import { mayChange, takesReviews } from '../rules/reviewing'
import type { Stage, Status } from '../rules/steps'

/** One thing said. To blind reviewers it is masked as the answers are: a coordinator knows whose application it is. */
export type Message = { id: string; author: string; own: boolean; text: Masked; at: string }

/** @param open whether something may still be said: as long as reviews may change */
export type Discussion = { messages: Message[]; open: boolean }

type Subject = { application: string; stage: Stage; status: Status; announced: Status }

const isOpen = ({ stage, status, announced }: Subject): boolean => takesReviews(stage, announced) && mayChange(stage, status)

/**
 * The discussion of an application in a stage. Whether this person may read it is the business of whoever calls.
 * @param identity whose name is hidden from the reader; null where the reader knows
 */
export async function readDiscussion(req: PayloadRequest, subject: Subject, identity: Identity | null): Promise<Discussion> {
  const rows = await query<Omit<Message, 'text' | 'own'> & { text: string; by: string }>(
    req,
    sql`select m.id, s.name as author, m.author_id as by, m.text, m.created_at as at from review_messages m join staff s on s.id = m.author_id
        where m.application_id = ${subject.application}::uuid and m.stage = ${subject.stage} order by m.created_at, m.id`,
  )
  const messages = rows.map(({ by, text, ...message }) => ({ ...message, own: by === req.user?.id, text: identity ? maskText(text, identity) : [{ text }] }))
  return { messages, open: isOpen(subject) }
}

/**
 * Says something to the reviewers of an application. Reviewers may once their own review of that stage is handed in, coordinators always; until the decision.
 * @throws APIError 403 for anybody else, 409 once it is decided on, 422 without words
 */
export async function discuss(req: PayloadRequest, asked: { application: string; stage: Stage; text: string }): Promise<void> {
  demand(req, 'reviewer', 'panelist', 'coordinator')
  const [application, { stage }, text] = [recordId(req, asked.application), asked, asked.text.trim()]
  await inTransaction(req, async () => {
    const [subject] = await query<Subject & { handedIn: boolean }>(
      req,
      sql`select a.id as application, ${stage} as stage, a.status, a.announced_status as announced,
            exists (select from reviews r where r.application_id = a.id and r.stage = ${stage} and r.reviewer_id = ${String(req.user?.id)}::uuid and r.state = 'submitted') as "handedIn"
          from applications a where a.id = ${application}::uuid for no key update`,
    )
    if (!subject?.handedIn && !hasRole(req.user, 'coordinator')) throw denied(req, 'notForYou', 403)
    if (!subject) throw denied(req, 'notFound', 404)
    if (!text) throw denied(req, 'nothingSaid', 422)
    if (!isOpen(subject)) throw denied(req, 'decided')
    await req.payload.create({ collection: 'review-messages', data: { application, stage, author: String(req.user?.id), text }, overrideAccess: true, depth: 0, req })
    await record(req, { action: 'discuss', subjectType: 'applications', subject: application, details: { stage } })
  })
}

/**
 * Notes that a reviewer has seen what was said so far about what they reviewed.
 * @throws APIError 404 for a review that is not theirs, or not handed in
 */
export async function seeDiscussion(req: PayloadRequest, { review }: { review: string }): Promise<void> {
  const [id, reviewer] = [recordId(req, review), isStaff(req.user) ? req.user.id : null]
  const seen = await inTransaction(req, () =>
    query(
      req,
      sql`update reviews r set discussion_seen_at = (select max(m.created_at) from review_messages m where m.application_id = r.application_id and m.stage::text = r.stage::text)
          where r.id = ${id}::uuid and r.reviewer_id = ${reviewer}::uuid and r.state = 'submitted' returning r.id`,
    ),
  )
  if (seen.length === 0) throw denied(req, 'notFound', 404)
}
