import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { demand, recordId } from '../hooks/refusals'
import { readRubric } from '../hooks/rubrics'
import { correlationOf, type Distribution, distributionsOf } from '../rules/distributions'
import type { Scale, Scores } from '../rules/rubric'
import { meanOfReview } from '../rules/standing'
import type { Stage } from '../rules/steps'

/** An application that has a mean in both stages. */
export type BothStages = { application: string; receipt: string; name: string; first: number; second: number }

export type ReadScores = {
  scale: Scale
  /** Groups are called by their names. `panels` is empty in the screening, which has none. */
  panels: Distribution[]
  reviewers: Distribution[]
  /** Stage 1 against stage 2: at most {@link mostPairs}, those who were heard last first. */
  pairs: BothStages[]
  scales: { first: Scale; second: Scale }
  correlation: number | null
}

const mostPairs = 2000

type Row = { reviewer: string; panel: string | null; scores: Scores | null }

/**
 * How the scores of a stage are spread by panel and by reviewer, and how both stages of a programme go together.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readScores(req: PayloadRequest, asked: { program: string; stage: Stage }): Promise<ReadScores> {
  demand(req, 'coordinator', 'auditor')
  const [program, { stage }] = [recordId(req, asked.program), asked]
  return inTransaction(req, async () => {
    const rubric = await readRubric(req, program, stage)
    const rows = await query<Row>(
      req,
      sql`select s.name as reviewer, r.scores,
            (select n.name from interviews i join panels n on n.id = i.panel_id where i.application_id = r.application_id and i.state = 'held' and r.stage = 'interview'
              order by i.starts_at desc limit 1) as panel
          from reviews r join staff s on s.id = r.reviewer_id where r.program_id = ${program}::uuid and r.stage = ${stage} and r.state = 'submitted'`,
    )
    const given = rows.flatMap(({ panel, reviewer, scores }) => {
      const score = meanOfReview(scores ?? {}, rubric.criteria)
      return score === null ? [] : [{ panel, reviewer, score }]
    })
    const pairs = await query<BothStages>(
      req,
      sql`select a.id as application, coalesce(a.receipt, '') as receipt, concat_ws(' ', a.person_surname, a.person_given_name) as name, one.mean::float as first, two.mean::float as second
          from standings two join standings one on one.application_id = two.application_id and one.stage = 'screening' join applications a on a.id = two.application_id
          where two.program_id = ${program}::uuid and two.stage = 'interview' and two.mean is not null and one.mean is not null
          order by two.updated_at desc, a.id limit ${mostPairs}`,
    )
    return {
      scale: rubric.scale,
      panels: distributionsOf(
        given.flatMap(({ panel, score }) => (panel === null ? [] : [{ group: panel, score }])),
        rubric.scale,
      ),
      reviewers: distributionsOf(
        given.map(({ reviewer, score }) => ({ group: reviewer, score })),
        rubric.scale,
      ),
      pairs,
      scales: { first: (await readRubric(req, program, 'screening')).scale, second: (await readRubric(req, program, 'interview')).scale },
      correlation: correlationOf(pairs.map(({ first, second }) => [first, second])),
    }
  })
}
