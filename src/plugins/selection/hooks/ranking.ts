import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { enqueue } from '@/database/queue'
import { query, type SQL, sql } from '@/database/transaction'
import type { Application, Program } from '@/payload-types'
import { rulesVersion } from '../rules/bundle'
import { hashOf } from '../rules/canonical'
import type { Screening } from '../rules/ranking/carry'
import { compactOf } from '../rules/ranking/compact'
import type { RankingMethod } from '../rules/ranking/ranking'
import type { Weights } from '../rules/ranking/reviews'
import { type Score, tableOf } from '../rules/ranking/scores'
import type { RankingRules } from '../rules/ranking/side-by-side'
import type { Scores } from '../rules/rubric'
import { isRanked } from '../rules/standing'
import { type Stage, stages } from '../rules/steps'
import { readRubric } from './rubrics'
import { programOf, written } from './written'

/** So many seconds a change of scores waits for others, at least: together they are one piece of work. */
const gather = 5

/** What took long the last time waits so many times as long: ranking never takes more than a fifth of a processor. */
const rest = 4

export const rankingKey = (program: string, stage: Stage): string => `rank-stage ${program} ${stage}`

/** Has a stage ranked anew, some time after this transaction has committed; with the screening the interviews, where it counts there. */
export async function rankLater(req: PayloadRequest, program: string, stage: Stage): Promise<void> {
  const [last] = await query<{ seconds: number }>(req, sql`select milliseconds::float / 1000 as seconds from rankings where program_id = ${program}::uuid and stage = ${stage}`)
  await enqueue(req, 'rank-stage', { program, stage }, { key: rankingKey(program, stage), gather: Math.max(gather, rest * (last?.seconds ?? 0)) })
  if (stage === 'screening' && (await readScreeningWeight(req, program)) > 0) await rankLater(req, program, 'interview')
}

/** What the screening weighs in the final decision, in per cent. */
async function readScreeningWeight(req: PayloadRequest, program: string): Promise<number> {
  const [row] = await query<{ weight: number }>(req, sql`select coalesce(interview_screening_weight, 0)::float as weight from programs where id = ${program}::uuid`)
  return row?.weight ?? 0
}

/** Where Payload keeps what a programme says of the ranking. */
const columns: Record<Stage, { method: SQL; places: SQL }> = {
  screening: { method: sql`screening_method`, places: sql`coalesce(screening_places, capacity)` },
  interview: { method: sql`interview_method`, places: sql`capacity` },
}

/** How a programme ranks a stage. The seed is the number of the edition: known to all before anybody applies, and nobody's choice. */
async function readRankingRules(req: PayloadRequest, program: string, stage: Stage): Promise<RankingRules> {
  const { method, places } = columns[stage]
  const { criteria } = await readRubric(req, program, stage)
  const [row] = await query<{ method: RankingMethod; places: number; seed: number }>(
    req,
    sql`select ${method} as method, ${places}::int as places, edition::int as seed from programs where id = ${program}::uuid`,
  )
  const weights = Object.fromEntries(criteria.map(({ key, weight }) => [key, weight]))
  return { method: row?.method ?? 'mean', places: row?.places ?? 1, seed: row?.seed ?? 1, weights }
}

type Given = { application: string; reviewer: string; scores: Scores | null; submittedAt: Date | string | null }

/** Submitted reviews `r` of the applications that are ranked in a stage: neither withdrawn nor disqualified. */
const given = (program: string, stage: Stage): SQL => sql`from reviews r join standings s on s.application_id = r.application_id and s.stage::text = r.stage::text
    where r.program_id = ${program}::uuid and r.stage = ${stage} and r.state = 'submitted' and s.status not in ('withdrawn', 'disqualified')`

const readGiven = (req: PayloadRequest, program: string, stage: Stage) =>
  query<Given>(req, sql`select r.application_id as application, r.reviewer_id as reviewer, r.scores, r.submitted_at as "submittedAt" ${given(program, stage)}`)

/** A mark of all scores of a stage. */
async function readScoresMark(req: PayloadRequest, program: string, stage: Stage): Promise<string> {
  const [row] = await query<{ mark: string }>(
    req,
    sql`select md5(coalesce(string_agg(concat_ws(' ', r.application_id, r.reviewer_id, r.scores), ',' order by r.id), '')) as mark ${given(program, stage)}`,
  )
  return row?.mark ?? ''
}

/** A mark of all that a ranking depends on, made by the database in a moment: another one as soon as a part of it has changed. */
export async function readRankingMark(req: PayloadRequest, program: string, stage: Stage): Promise<string> {
  const mark = { rules: await readRankingRules(req, program, stage), scores: await readScoresMark(req, program, stage) }
  const screening = await readScreeningRules(req, program, stage)
  return hashOf(screening ? { ...mark, screening: { ...screening, scores: await readScoresMark(req, program, 'screening') } } : mark)
}

/** What the screening adds to the ranking of the interviews, without its scores; null for the screening itself, and where it does not count. */
async function readScreeningRules(req: PayloadRequest, program: string, stage: Stage): Promise<Omit<Screening, 'scores'> | null> {
  const weight = stage === 'interview' ? await readScreeningWeight(req, program) : 0
  if (weight === 0) return null
  const { method, weights } = await readRankingRules(req, program, 'screening')
  return { weight, method, weights, scale: (await readRubric(req, program, 'screening')).scale, onto: (await readRubric(req, program, 'interview')).scale }
}

const msPerDay = 24 * 60 * 60 * 1000

/** The scores of reviews. What a rubric no longer asks for does not count, as in a standing. */
const scoresOf = (reviews: readonly Given[], weights: Weights): Score[] =>
  reviews.flatMap(({ application, reviewer, scores }) => Object.keys(weights).map((criterion) => ({ application, reviewer, criterion, score: scores?.[criterion] ?? null })))

/** What the screening adds to the ranking of the interviews; null also where it gave nobody a score. */
async function readScreening(req: PayloadRequest, program: string, stage: Stage): Promise<Screening | null> {
  const rules = await readScreeningRules(req, program, stage)
  const scores = rules ? scoresOf(await readGiven(req, program, 'screening'), rules.weights) : []
  return rules && scores.some(({ score }) => score !== null) ? { ...rules, scores } : null
}

/** Everything the ranking of a stage depends on. */
export async function readRankingInputs(req: PayloadRequest, program: string, stage: Stage) {
  const rules = await readRankingRules(req, program, stage)
  const reviews = await readGiven(req, program, stage)
  const scores = scoresOf(reviews, rules.weights)
  const screening = await readScreening(req, program, stage)
  const moments = reviews.flatMap(({ application, reviewer, submittedAt }) => (submittedAt ? [{ application, reviewer, day: new Date(submittedAt).getTime() / msPerDay }] : []))
  return { rules, scores, screening, moments }
}

/** SHA-256 of all that a ranking depends on, in whatever order the scores came. */
export const digestOf = ({ rules, scores, screening }: { rules: RankingRules; scores: readonly Score[]; screening: Screening | null }): string => {
  const own = { version: rulesVersion, rules, scores: compactOf(tableOf(scores)) }
  return hashOf(screening ? { ...own, screening: { ...screening, scores: compactOf(tableOf(screening.scores)) } } : own)
}

/** Whoever withdraws or is disqualified, or comes back, changes who is ranked. */
export const rankOthers: CollectionAfterChangeHook<Application> = async ({ data, doc: shown, operation, previousDoc, req }) => {
  if (operation !== 'update') return shown
  const doc = written(previousDoc, data)
  if (isRanked(previousDoc.status) !== isRanked(doc.status)) for (const stage of stages) await rankLater(req, programOf(doc), stage)
  return shown
}

const saysOfRanking = ({ capacity, interview, screening }: Program) => [
  capacity,
  screening?.method,
  screening?.places,
  screening?.scale,
  interview?.method,
  interview?.screeningWeight,
  interview?.scale,
]

/** Another method, another number of places, another weight of the screening or another scale is another ranking. */
export const rankByNewRules: CollectionAfterChangeHook<Program> = async ({ doc, operation, previousDoc, req }) => {
  const changed = operation === 'update' && JSON.stringify(saysOfRanking(doc)) !== JSON.stringify(saysOfRanking(previousDoc))
  if (changed && doc._status === 'published') for (const stage of stages) await rankLater(req, doc.id, stage)
  return doc
}
