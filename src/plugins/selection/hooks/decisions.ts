import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { calculateAside } from '@/database/aside'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import type { DecisionBundle, DecisionInputs } from '../rules/bundle'
import { hashOf } from '../rules/canonical'
import { codeOf, ownKey } from '../rules/codes'
import type { DecisionKind } from '../rules/decisions'
import type { DrawStatement } from '../rules/draw'
import type { Stage } from '../rules/steps'
import { digestOf, readRankingInputs } from './ranking'

type Part = { program: string; stage: Stage }

/** @returns the bundle, or why these inputs allow no decision */
export const decideAside = (inputs: DecisionInputs) =>
  calculateAside<DecisionInputs, { bundle: DecisionBundle } | { refused: string }>('src/plugins/selection/operations/freeze-aside.ts', inputs)

/** The code of each application of a programme in what was frozen with a secret. */
export async function readCodes(req: PayloadRequest, program: string, secret: string): Promise<Map<string, string>> {
  const rows = await query<{ id: string; receipt: string }>(
    req,
    sql`select id, coalesce(receipt, '') as receipt from applications where program_id = ${program}::uuid and status <> 'draft'`,
  )
  return new Map(rows.map(({ id, receipt }) => [id, codeOf(receipt, ownKey(secret, id))]))
}

/** What a decision of a stage depends on, by codes that only its secret opens, with the digest of its ranking. */
export type ReadInputs = { inputs: DecisionInputs; secret: string; digest: string }

/** What a decision of a stage depends on now; null without any score. */
export async function readDecisionInputs(req: PayloadRequest, { program, stage }: Part, cut: { places: number; reserve: number }): Promise<ReadInputs | null> {
  const { rules, scores } = await readRankingInputs(req, program, stage)
  const { method, seed, weights } = rules
  if (scores.every(({ score }) => score === null)) return null
  const secret = randomBytes(32).toString('hex')
  const codes = await readCodes(req, program, secret)
  const coded = scores.map(({ application, reviewer, ...score }) => ({ ...score, application: codes.get(application) ?? '', reviewer: ownKey(secret, reviewer) }))
  return { inputs: { method, weights: { ...weights }, ...cut, seed, scores: coded, draw: null }, secret, digest: digestOf({ rules, scores }) }
}

type Frozen = { kind: DecisionKind; content: DecisionBundle | DrawStatement; secret: string /** What it is about, or carries out. */; follows?: string }

/** Writes what is frozen, and into the ledger that it was. */
export async function keep(req: PayloadRequest, { program, stage }: Part, { content, follows, kind, secret }: Frozen): Promise<{ decision: string; hash: string }> {
  const hash = hashOf(content)
  const [places, ties] = 'inputs' in content ? [content.inputs.places, content.result.ties.length] : [null, null]
  const [row] = await query<{ id: string }>(
    req,
    sql`insert into decisions (program_id, stage, kind, follows_id, places, ties, content, hash, secret)
        values (${program}::uuid, ${stage}, ${kind}, ${follows ?? null}::uuid, ${places}, ${ties}, ${JSON.stringify(content)}::jsonb, ${hash}, ${secret}) returning id`,
  )
  const decision = String(row?.id)
  await record(req, { action: 'freeze', subjectType: 'programs', subject: program, details: { stage, kind, decision, hash } })
  return { decision, hash }
}

/** Writes into the ledger that anybody may read something frozen from now on. */
export const recordPublished = (req: PayloadRequest, { program, stage }: Part, details: { kind: DecisionKind; decision: string; hash: string }): Promise<void> =>
  record(req, { action: 'publish', subjectType: 'programs', subject: program, details: { stage, ...details } })

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

type Calculated = { read: ReadInputs; made: Awaited<ReturnType<typeof decideAside>> }

/** What a release would stand on, of each request that calculated it before it took any lock. */
const ahead = new WeakMap<PayloadRequest, Calculated>()

const readReleaseInputs = async (req: PayloadRequest, part: Part) => readDecisionInputs(req, part, { places: await countTaken(req, part), reserve: 0 })

/** Calculates what a release stands on before it begins: a method may take long, and nobody should wait for it at a lock. */
export async function calculateAhead(req: PayloadRequest, part: Part): Promise<void> {
  const read = await inTransaction(req, () => readReleaseInputs(req, part))
  if (read) ahead.set(req, { read, made: await decideAside(read.inputs) })
}

/**
 * Freezes what a release stands on: the ranking, cut where the School has cut it. What was calculated ahead serves unless something has changed since. A release is never held up by a method that refuses its scores; the ledger then says
 * why nothing was frozen.
 */
export async function freezeRelease(req: PayloadRequest, part: Part): Promise<void> {
  const now = await readReleaseInputs(req, part)
  if (!now) return
  const known = ahead.get(req)
  const serves = known?.read.digest === now.digest && known.read.inputs.places === now.inputs.places
  const { made, read } = serves ? known : { read: now, made: await decideAside(now.inputs) }
  if ('bundle' in made) await keep(req, part, { kind: 'release', content: made.bundle, secret: read.secret })
  else await record(req, { action: 'freeze', subjectType: 'programs', subject: part.program, details: { stage: part.stage, kind: 'release', refused: made.refused } })
}
