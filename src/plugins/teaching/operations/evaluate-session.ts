import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { countWords } from '@/plugins/selection'
import { heldSession } from '../hooks/held'
import { readParticipation } from '../hooks/participants'
import { denied, signedIn } from '../hooks/words'
import { aspects, type EvaluationStep, evaluationSteps, longestRemark, minimumOf, type Ratings, whyNotEvaluate } from '../rules/evaluations'
import { attended } from './my-evaluations'

/** What a participant answers about a session; a rating that is none of the scale is missing. */
export type Evaluating = { application: string; session: string; ratings: Record<string, number>; remark: string }

const isStep = (value: number | undefined): value is EvaluationStep => evaluationSteps.some((step) => step === value)

/** @throws APIError 422 when a question is not answered, or the remark is too long */
function judged(req: PayloadRequest, { ratings, remark }: Evaluating): { ratings: Ratings; remark: string | null } {
  const rated = Object.fromEntries(aspects.flatMap((aspect) => (isStep(ratings[aspect]) ? [[aspect, ratings[aspect]]] : [])))
  if (Object.keys(rated).length < aspects.length) throw denied(req, 'evaluate.missing', 422)
  const written = remark.normalize('NFC').trim()
  const words = countWords(written)
  if (words > longestRemark) throw denied(req, 'evaluate.tooLong', 422, { words, most: longestRemark })
  return { ratings: rated as Ratings, remark: written || null }
}

/**
 * Takes what the signed-in participant says of a session at which they were, once, so that nobody can tell who said it: nothing of it is written to the ledger.
 * Whoever answers and what was said are written in one transaction, of which the database keeps the number with every row. So all that was said of the session, and who has said something, is written anew each time, in an order of chance and
 * with new names: every row then carries the number of the latest answer, and the highest of what was promised. The lock on the session lets one answer in at a time.
 * @throws APIError 401, 404 for whoever is not of the session's cohort, 409 when they were not there, have answered, or are not asked now, 422 for an answer that is not whole
 */
export async function evaluateSession(req: PayloadRequest, asked: Evaluating): Promise<void> {
  signedIn(req)
  const { ratings, remark } = judged(req, asked)
  await inTransaction(req, async () => {
    const { application, program } = await readParticipation(req, asked.application)
    const held = await heldSession(req, asked.session, sql`s.state <> 'draft' and s.program_id = ${program}::uuid`, { locked: true })
    const [standing] = await query<{ attended: boolean; answered: boolean; minimum: number | null }>(
      req,
      sql`select ${attended(sql`${held.session}::uuid`, sql`${application}::uuid`)} as attended,
            exists (select from evaluators v where v.session_id = ${held.session}::uuid and v.application_id = ${application}::uuid) as answered,
            p.evaluation_minimum::int as minimum
          from programs p where p.id = ${program}::uuid`,
    )
    const why = standing ? whyNotEvaluate({ ...held, ...standing }, new Date()) : 'notThere'
    if (why || !standing) throw denied(req, `evaluate.${why}`)
    const { clear, lively, organised, useful } = ratings
    await query(
      req,
      sql`with said as (delete from evaluations where session_id = ${held.session}::uuid returning useful, clear, lively, organised, remark, promised),
            every as (select * from said union all
              select ${useful}::numeric, ${clear}::numeric, ${lively}::numeric, ${organised}::numeric, ${remark}::varchar, ${minimumOf(standing.minimum)}::numeric)
          insert into evaluations (session_id, useful, clear, lively, organised, remark, promised)
            select ${held.session}::uuid, useful, clear, lively, organised, remark, max(promised) over () from every order by random()`,
    )
    await query(
      req,
      sql`with those as (delete from evaluators where session_id = ${held.session}::uuid returning application_id),
            every as (select * from those union all select ${application}::uuid)
          insert into evaluators (session_id, application_id) select ${held.session}::uuid, application_id from every order by random()`,
    )
  })
}
