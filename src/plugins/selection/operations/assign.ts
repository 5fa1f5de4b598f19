import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Review } from '@/payload-types'
import { recordPairs } from '../hooks/assignments'
import { demand, denied, recordId } from '../hooks/refusals'
import { readRubric } from '../hooks/rubrics'
import { planAssignment } from '../rules/assignment/plan'
import type { AssignmentProblem } from '../rules/assignment/problem'
import type { ConflictKind } from '../rules/conflicts'
import { type Outcome, oneByOne } from './one-by-one'

/** How many reviews a reviewer has in all, once assigned. */
export type Load = { reviewer: string; name: string; load: number }

export type Assignment = {
  assigned: number
  loads: Load[]
  /** Applications that could not be given enough reviewers: too few people without a conflict. */
  short: { application: string; receipt: string; missing: number }[]
}

type Person = { reviewer: string; name: string; institution: string | null; load: number }
type Waiting = { application: string; receipt: string; institution: string | null; has: string[] }

/**
 * Gives every submitted application of a programme its reviewers: at random, evenly, never against a conflict, so that who reviews what hangs together. What is assigned already counts
 * and stays. The same seed gives the same assignment.
 * @param asked.reviewersEach how many each application should have; by default as many reviews as the programme needs
 * @throws APIError 403 for anybody but a coordinator
 */
export async function assignEvenly(req: PayloadRequest, asked: { program: string; seed: number; reviewersEach?: number }): Promise<Assignment> {
  demand(req, 'coordinator')
  const program = recordId(req, asked.program)
  return inTransaction(req, async () => {
    await query(req, sql`select id from programs where id = ${program}::uuid for no key update`)
    const { reviewsNeeded } = await readRubric(req, program, 'screening')
    const [people, waiting, conflicts] = [await readPeople(req, program), await readWaiting(req, program), await readConflicts(req, program)]
    const plan = planAssignment({ ...problemOf(people, waiting), conflicts, each: asked.reviewersEach ?? reviewsNeeded, seed: asked.seed })
    const assigned = plan.pairs.flatMap(({ state, ...pair }) => (state === 'new' ? [pair] : []))
    await write(req, program, assigned)
    await recordPairs(
      req,
      'assign',
      assigned.map((pair) => ({ ...pair, stage: 'screening' })),
    )
    const receipts = new Map(waiting.map(({ application, receipt }) => [application, receipt]))
    return {
      assigned: assigned.length,
      loads: plan.loads.map(({ reviewer, after }) => ({ reviewer, load: after, name: people.find((person) => person.reviewer === reviewer)?.name ?? '' })),
      short: plan.short.map(({ application, missing }) => ({ application, receipt: receipts.get(application) ?? '', missing })),
    }
  })
}

/** What is assigned already counts and stays, as if it were begun. */
function problemOf(people: readonly Person[], waiting: readonly Waiting[]): Pick<AssignmentProblem, 'reviewers' | 'applications' | 'present'> {
  const present = waiting.flatMap(({ application, has }) => has.map((reviewer) => ({ application, reviewer, begun: true })))
  const reviewers = people.map(({ reviewer, institution, load }) => ({ id: reviewer, institution, load: load - present.filter((pair) => pair.reviewer === reviewer).length }))
  return { reviewers, applications: waiting.map(({ application, institution }) => ({ id: application, institution })), present }
}

/** Everybody with the role, and how many reviews of the screening they have in this programme. */
const readPeople = (req: PayloadRequest, program: string) =>
  query<Person>(
    req,
    sql`select s.id as reviewer, s.name, s.institution,
          (select count(*)::int from reviews r where r.reviewer_id = s.id and r.program_id = ${program}::uuid and r.stage = 'screening' and r.state <> 'conflict') as load
        from staff s where exists (select from staff_roles o where o.parent_id = s.id and o.value = 'reviewer') order by s.id`,
  )

/** Applications that nobody has decided on yet, with whoever reviews them. */
const readWaiting = (req: PayloadRequest, program: string) =>
  query<Waiting>(
    req,
    sql`select a.id as application, coalesce(a.receipt, '') as receipt, a.education_institution as institution,
          coalesce(array_agg(r.reviewer_id::text) filter (where r.id is not null), '{}') as has
        from applications a left join reviews r on r.application_id = a.id and r.stage = 'screening' and r.state <> 'conflict'
        where a.program_id = ${program}::uuid and a.status = 'submitted' group by a.id order by a.id`,
  )

/** Who has a conflict of interest with an application that waits. */
const readConflicts = (req: PayloadRequest, program: string) =>
  query<{ application: string; reviewer: string; rule: ConflictKind }>(
    req,
    sql`select a.id as application, c.reviewer_id as reviewer, c.kind as rule from conflicts c join applications a on a.applicant_id = c.applicant_id
        where a.program_id = ${program}::uuid and a.status = 'submitted' order by c.id`,
  )

/** Enough to be quick, few enough for one statement. */
const batch = 1000

async function write(req: PayloadRequest, program: string, assigned: readonly { application: string; reviewer: string }[]): Promise<void> {
  for (let start = 0; start < assigned.length; start += batch) {
    await query(
      req,
      sql`insert into reviews (application_id, reviewer_id, program_id, stage, state)
          select application, reviewer, ${program}::uuid, 'screening', 'assigned'
          from jsonb_to_recordset(${JSON.stringify(assigned.slice(start, start + batch))}::jsonb) as pair(application uuid, reviewer uuid)`,
    )
  }
}

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
