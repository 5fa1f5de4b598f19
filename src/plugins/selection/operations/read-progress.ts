import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { demand, recordId } from '../hooks/refusals'
import { readRubric } from '../hooks/rubrics'
import type { Stage } from '../rules/steps'

export type Progress = {
  reviewers: {
    reviewer: string
    name: string
    institution: string | null
    reads: Locale[]
    most: number | null
    assigned: number
    submitted: number
    conflicts: number /** Not submitted past the date of the programme, and still to be decided on. */
    late: number
  }[]
  /** Applications that are to be decided on: in all, with enough reviews, and with too few people assigned. */
  applications: { total: number; reviewed: number; short: number }
  reviewsNeeded: number
  /** Until when reviews of the screening are asked for, or null. */
  dueAt: string | null
}

/**
 * How far a stage has come: who has reviewed how much, and what is still missing. `assigned` counts what was submitted too.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readProgress(req: PayloadRequest, asked: { program: string; stage: Stage }): Promise<Progress> {
  demand(req, 'coordinator', 'auditor')
  const [program, { stage }] = [recordId(req, asked.program), asked]
  const open = stage === 'screening' ? 'submitted' : 'shortlisted'
  return inTransaction(req, async () => {
    const { reviewsNeeded } = await readRubric(req, program, stage)
    const [due] = await query<{ dueAt: string | null }>(req, sql`select screening_reviews_due_at as "dueAt" from programs where id = ${program}::uuid`)
    const dueAt = stage === 'screening' ? (due?.dueAt ?? null) : null
    const late = dueAt !== null && new Date(dueAt) < new Date()
    const reviewers = await query<Progress['reviewers'][number]>(
      req,
      sql`select s.id as reviewer, s.name, s.institution, s.most_reviews::int as most,
            coalesce((select array_agg(l.value::text order by l.value) from staff_reads l where l.parent_id = s.id), '{}') as reads,
            coalesce(sum(c.count) filter (where c.state <> 'conflict'), 0)::int as assigned,
            coalesce(sum(c.count) filter (where c.state = 'submitted'), 0)::int as submitted,
            coalesce(sum(c.count) filter (where c.state = 'conflict'), 0)::int as conflicts,
            case when ${late} then (select count(*)::int from reviews r join applications a on a.id = r.application_id
              where r.reviewer_id = s.id and r.state = 'assigned' and r.program_id = ${program}::uuid and r.stage = 'screening' and a.status = 'submitted') else 0 end as late
          from staff s left join review_counts c on c.reviewer_id = s.id and c.program_id = ${program}::uuid and c.stage = ${stage}
          where c.count is not null or (${stage === 'screening'} and exists (select from staff_roles o where o.parent_id = s.id and o.value = 'reviewer'))
          group by s.id order by s.name, s.id`,
    )
    const [applications] = await query<Progress['applications']>(
      req,
      sql`select count(*)::int as total, count(*) filter (where s.reviews >= ${reviewsNeeded})::int as reviewed,
            count(*) filter (where (select count(*) from reviews r where r.application_id = s.application_id and r.stage = ${stage} and r.state <> 'conflict') < ${reviewsNeeded})::int as short
          from standings s where s.program_id = ${program}::uuid and s.stage = ${stage} and s.status = ${open}`,
    )
    return { reviewers, applications: applications ?? { total: 0, reviewed: 0, short: 0 }, reviewsNeeded, dueAt }
  })
}
