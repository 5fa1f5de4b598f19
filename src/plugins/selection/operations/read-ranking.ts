import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { enqueue, isQueued } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { languageOf } from '@/i18n/language-of'
import { demand, recordId } from '../hooks/refusals'
import { rankingKey } from '../hooks/ranking'
import { readRubric } from '../hooks/rubrics'
import type { SideBySide } from '../rules/ranking/side-by-side'
import { isIn } from '../rules/standing'
import type { Stage, Status } from '../rules/steps'

type Part = { program: string; stage: Stage }

/** An application of the ranking, as staff know it. */
export type RankedPerson = { receipt: string; name: string; status: Status /** Whether the stage took it, as far as is decided. */; taken: boolean }

export type StageRanking = {
  /** Null as long as nothing was ranked. */
  ranking: (SideBySide & { readAt: string; milliseconds: number; digest: string }) | null
  /** Scores or rules have changed since, and it will be computed anew. */
  stale: boolean
  /** In the order of the applications of the ranking. */
  people: RankedPerson[]
  /** Names, in the order of its reviewers. */
  reviewers: string[]
  /** What is judged, in the order and the words of the rubric. */
  criteria: { key: string; label: string }[]
  /** Applications of the stage in all. */
  inStage: number
}

type Kept = { result: SideBySide; readAt: Date | string; milliseconds: number; digest: string }
type Row = Omit<RankedPerson, 'taken'> & { application: string; interviewed: boolean }

/**
 * The ranking of a stage as it was computed last, with names, and whether it still holds.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readRanking(req: PayloadRequest, asked: Part): Promise<StageRanking> {
  demand(req, 'coordinator', 'auditor')
  const [program, { stage }] = [recordId(req, asked.program), asked]
  return inTransaction(req, async () => {
    const [kept] = await query<Kept>(req, sql`select result, digest, read_at as "readAt", milliseconds::int from rankings where program_id = ${program}::uuid and stage = ${stage}`)
    const rows = new Map((await readPeople(req, { program, stage })).map(({ application, ...row }) => [application, row]))
    const names = await readNames(req, kept?.result.scores.reviewers ?? [])
    return {
      ranking: kept ? { ...kept.result, readAt: new Date(kept.readAt).toISOString(), milliseconds: kept.milliseconds, digest: kept.digest } : null,
      stale: await isQueued(req, rankingKey(program, stage)),
      people: (kept?.result.scores.applications ?? []).map((application): RankedPerson => {
        const { interviewed, ...person } = rows.get(application) ?? { receipt: '', name: '', status: 'withdrawn', interviewed: false }
        return { ...person, taken: isIn(stage, person.status, interviewed) }
      }),
      reviewers: (kept?.result.scores.reviewers ?? []).map((reviewer) => names.get(reviewer) ?? ''),
      criteria: (await readRubric(req, program, stage, languageOf(req))).criteria.map(({ key, label }) => ({ key, label })),
      inStage: rows.size,
    }
  })
}

/**
 * Which ranking is kept, and whether it still holds: what a screen asks while it waits for the next.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readRankingState(req: PayloadRequest, asked: Part): Promise<{ readAt: string | null; stale: boolean }> {
  demand(req, 'coordinator', 'auditor')
  const [program, { stage }] = [recordId(req, asked.program), asked]
  return inTransaction(req, async () => {
    const [kept] = await query<{ readAt: Date | string }>(req, sql`select read_at as "readAt" from rankings where program_id = ${program}::uuid and stage = ${stage}`)
    return { readAt: kept ? new Date(kept.readAt).toISOString() : null, stale: await isQueued(req, rankingKey(program, stage)) }
  })
}

const readPeople = (req: PayloadRequest, { program, stage }: Part) =>
  query<Row>(
    req,
    sql`select a.id as application, coalesce(a.receipt, '') as receipt, concat_ws(' ', a.person_surname, a.person_given_name) as name, a.status,
          i.id is not null as interviewed
        from standings s join applications a on a.id = s.application_id left join standings i on i.application_id = a.id and i.stage = 'interview'
        where s.program_id = ${program}::uuid and s.stage = ${stage}`,
  )

async function readNames(req: PayloadRequest, reviewers: readonly string[]): Promise<Map<string, string>> {
  const rows = await query<{ id: string; name: string }>(
    req,
    sql`select id, name from staff where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(reviewers)}::jsonb))`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/**
 * Has a stage ranked anew, now.
 * @throws APIError 403 for anybody but a coordinator
 */
export async function rankAgain(req: PayloadRequest, asked: Part): Promise<void> {
  demand(req, 'coordinator')
  const [program, { stage }] = [recordId(req, asked.program), asked]
  await inTransaction(req, () => enqueue(req, 'rank-stage', { program, stage }, { key: rankingKey(program, stage) }))
}
