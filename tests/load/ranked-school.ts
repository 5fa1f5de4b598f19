import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { readRows, sql } from '@/database/transaction'
import type { RankingMethod } from '@/plugins/selection/rules/ranking/ranking'
import { simulatedScores } from '../rules/simulated-scores'

const criteria = 4

/** The scores of each review, by the names of the simulation. */
function reviewsOf(applications: number): { application: string; reviewer: string; scores: Record<string, number | null> }[] {
  const { scores } = simulatedScores({ applications, reviewers: 100, criteria, each: 3, seed: 1 })
  const reviews = new Map<string, { application: string; reviewer: string; scores: Record<string, number | null> }>()
  for (const { application, criterion, reviewer, score } of scores) {
    const name = `${application} ${reviewer}`
    const review = reviews.get(name) ?? { application, reviewer, scores: {} }
    review.scores[String(criterion).toLowerCase()] = score
    reviews.set(name, review)
  }
  return [...reviews.values()]
}

/** A programme whose screening is over: so many applications with three reviews each of four criteria by 100 reviewers, written below the hooks. Ids are made from the names. */
export async function screenedProgram(payload: Payload, applications: number): Promise<string> {
  const stage = { reviewsNeeded: 3, scale: { min: 1, max: 5 }, criteria: Array.from({ length: criteria }, (_, number) => ({ key: `c${number}`, label: `C${number}`, weight: 1 })) }
  const day = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()
  const data = {
    title: 'Bench',
    slug: 'bench',
    edition: 9000,
    startsOn: day(60),
    endsOn: day(240),
    capacity: 30,
    call: { opensAt: day(-30), closesAt: day(-1), graceMinutes: 0, zone: 'Asia/Baku' },
    screening: { ...stage, places: 60, reviewersDecide: false },
    interview: stage,
    offers: { answerDays: 5 },
    _status: 'published',
  }
  const { id } = await payload.create({ collection: 'programs', locale: 'az', overrideAccess: true, data: data as never })
  await readRows(payload, sql`insert into staff (id, name, email) select md5('R' || n)::uuid, 'Rəyçi ' || n, 'r' || n || '@example.az' from generate_series(0, 99) n`)
  await readRows(
    payload,
    sql`insert into applicants (id, email, locale) select md5('P' || n)::uuid, 'p' || n || '@example.az', 'az' from generate_series(0, ${applications - 1}::int) n`,
  )
  await readRows(
    payload,
    sql`insert into applications (id, program_id, applicant_id, locale, status, announced_status, receipt, submitted_at, person_surname, person_given_name)
        select md5('A' || n)::uuid, ${id}::uuid, md5('P' || n)::uuid, 'az', 'submitted', 'submitted', 'MM9000-' || n, now(), 'Soyadova ' || n, 'Ad' from generate_series(0, ${applications - 1}::int) n`,
  )
  await readRows(
    payload,
    sql`insert into reviews (application_id, program_id, reviewer_id, stage, state, scores, submitted_at)
        select md5(application)::uuid, ${id}::uuid, md5(reviewer)::uuid, 'screening', 'submitted', scores, now()
        from jsonb_to_recordset(${JSON.stringify(reviewsOf(applications))}::jsonb) as r (application text, reviewer text, scores jsonb)`,
  )
  await readRows(payload, sql`update standings set reviews = 3, mean = 3 where program_id = ${id}::uuid`)
  await readRows(payload, sql`vacuum analyze`)
  return id
}

/** Which method of the programme counts from now on. */
export const useMethod = (payload: Payload, program: string, method: RankingMethod) =>
  readRows(payload, sql`update programs set screening_method = ${method} where id = ${program}::uuid`)

/** A request of the demonstration's coordinator. */
export async function asCoordinator(payload: Payload): Promise<PayloadRequest> {
  const { docs } = await payload.find({ collection: 'staff', where: { email: { equals: 'coordinator@mekteb.example' } }, limit: 1, depth: 0, overrideAccess: true })
  return createLocalReq({ user: { ...docs[0], collection: 'staff' } as TypedUser }, payload)
}
