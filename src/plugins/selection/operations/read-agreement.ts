import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { demand, recordId } from '../hooks/refusals'
import { readRubric } from '../hooks/rubrics'
import { type Agreement, agreementOf } from '../rules/agreement/agreement'
import type { Scores } from '../rules/rubric'
import { meanOfReview } from '../rules/standing'
import type { Stage } from '../rules/steps'

/** Over which reviews: those of the applications that everybody scores, or all of the stage. */
export const agreementScopes = ['round', 'all'] as const

export type AgreementScope = (typeof agreementScopes)[number]

/** An application that everybody scores first, and by how many it is scored. */
export type Calibrating = { application: string; receipt: string; submitted: number; assigned: number }

/** `agreement` is null while fewer than two reviewers have handed in; its raters are reviewers, by their ids. */
export type ReadAgreement = { round: Calibrating[]; agreement: Agreement | null; names: Record<string, string> }

type Row = { application: string; reviewer: string; name: string; scores: Scores | null; day: number | null }

/**
 * How far the reviewers of a stage agree, and what each of them does: each review counts as its weighted mean.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readAgreement(req: PayloadRequest, asked: { program: string; stage: Stage; scope: AgreementScope }): Promise<ReadAgreement> {
  demand(req, 'coordinator', 'auditor')
  const [program, { scope, stage }] = [recordId(req, asked.program), asked]
  return inTransaction(req, async () => {
    const { criteria } = await readRubric(req, program, stage)
    const round = await query<Calibrating>(
      req,
      sql`select a.id as application, coalesce(a.receipt, '') as receipt, count(*) filter (where r.state = 'submitted')::int as submitted, count(*)::int as assigned
          from reviews r join applications a on a.id = r.application_id
          where r.program_id = ${program}::uuid and r.stage = ${stage} and r.calibrates and r.state <> 'conflict' group by a.id order by a.receipt`,
    )
    const rows = await query<Row>(
      req,
      sql`select r.application_id as application, r.reviewer_id as reviewer, s.name, r.scores, (extract(epoch from r.submitted_at) / 86400)::float as day
          from reviews r join staff s on s.id = r.reviewer_id
          where r.program_id = ${program}::uuid and r.stage = ${stage} and r.state = 'submitted' ${scope === 'round' ? sql`and r.calibrates` : sql``}`,
    )
    const ratings = rows.map(({ application, reviewer, scores, day }) => ({ subject: application, rater: reviewer, score: meanOfReview(scores ?? {}, criteria), day }))
    const raters = new Set(ratings.flatMap(({ rater, score }) => (score === null ? [] : [rater])))
    return { round, agreement: raters.size > 1 ? agreementOf(ratings) : null, names: Object.fromEntries(rows.map(({ reviewer, name }) => [reviewer, name])) }
  })
}
