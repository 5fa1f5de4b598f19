import type { PayloadRequest } from 'payload'
import { calculateAside } from '@/database/aside'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import type { DecisionBundle, DecisionInputs } from '../rules/bundle'
import { hashOf } from '../rules/canonical'
import type { DecisionKind } from '../rules/decisions'
import type { DrawStatement } from '../rules/draw'
import type { Stage } from '../rules/steps'
import { digestOf, readRankingInputs } from './ranking'

type Part = { program: string; stage: Stage }

/** @returns the bundle, or why these inputs allow no decision */
export const decideAside = (inputs: DecisionInputs) =>
  calculateAside<DecisionInputs, { bundle: DecisionBundle } | { refused: string }>('src/plugins/selection/operations/freeze-aside.ts', inputs)

/** What a decision of a stage depends on now, with the digest of its ranking; null without any score. */
export async function readDecisionInputs(
  req: PayloadRequest,
  { program, stage }: Part,
  cut: { places: number; reserve: number },
): Promise<{ inputs: DecisionInputs; digest: string } | null> {
  const { rules, scores } = await readRankingInputs(req, program, stage)
  const { method, seed, weights } = rules
  if (scores.every(({ score }) => score === null)) return null
  return { inputs: { method, weights: { ...weights }, ...cut, seed, scores: [...scores], draw: null }, digest: digestOf({ rules, scores }) }
}

/** Writes what is frozen, and into the ledger that it was. */
export async function keep(
  req: PayloadRequest,
  { program, stage }: Part,
  kind: DecisionKind,
  content: DecisionBundle | DrawStatement,
  follows: string | null = null,
): Promise<{ decision: string; hash: string }> {
  const hash = hashOf(content)
  const [places, ties] = 'inputs' in content ? [content.inputs.places, content.result.ties.length] : [null, null]
  const [row] = await query<{ id: string }>(
    req,
    sql`insert into decisions (program_id, stage, kind, follows_id, places, ties, content, hash)
        values (${program}::uuid, ${stage}, ${kind}, ${follows}::uuid, ${places}, ${ties}, ${JSON.stringify(content)}::jsonb, ${hash}) returning id`,
  )
  const decision = String(row?.id)
  await record(req, { action: 'freeze', subjectType: 'programs', subject: program, details: { stage, kind, decision, hash } })
  return { decision, hash }
}

/** How many applications a stage took, as far as is decided, of those that are ranked in it. */
async function countTaken(req: PayloadRequest, { program, stage }: Part): Promise<number> {
  const taken =
    stage === 'screening'
      ? sql`s.status <> 'submitted' and exists (select from standings i where i.application_id = s.application_id and i.stage = 'interview')`
      : sql`s.status in ('offered', 'enrolled', 'graduated', 'declined', 'lapsed')`
  const [row] = await query<{ count: number }>(
    req,
    sql`select count(*)::int as count from standings s
        where s.program_id = ${program}::uuid and s.stage = ${stage} and s.mean is not null and s.status not in ('withdrawn', 'disqualified') and ${taken}`,
  )
  return row?.count ?? 0
}

/**
 * Freezes what a release stands on: the ranking, cut where the School has cut it. A release is never held up by a method that refuses its scores; the ledger then says why nothing was frozen.
 */
export async function freezeRelease(req: PayloadRequest, part: Part): Promise<void> {
  const now = await readDecisionInputs(req, part, { places: await countTaken(req, part), reserve: 0 })
  if (!now) return
  const made = await decideAside(now.inputs)
  if ('bundle' in made) await keep(req, part, 'release', made.bundle)
  else await record(req, { action: 'freeze', subjectType: 'programs', subject: part.program, details: { stage: part.stage, kind: 'release', refused: made.refused } })
}
