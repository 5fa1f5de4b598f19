import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { calculateAside } from '@/database/aside'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { decisionBundle, type DecisionBundle, type DecisionInputs } from '../rules/bundle'
import { codeOf, ownKey } from '../rules/codes'
import type { DecisionKind } from '../rules/decisions'
import type { DrawStatement } from '../rules/draw'
import type { Score } from '../rules/ranking/scores'
import type { Stage } from '../rules/steps'
import { digestOf, readRankingInputs, readRankingMark } from './ranking'

type Part = { program: string; stage: Stage }

/** @returns the bundle and its hash, or why these inputs allow no decision */
export const decideAside = (inputs: DecisionInputs) =>
  calculateAside<DecisionInputs, { bundle: DecisionBundle; hash: string } | { refused: string }>('src/plugins/selection/operations/decide-aside.ts', inputs)

/** The code of each application of a programme in what was frozen with a secret. */
export async function readCodes(req: PayloadRequest, program: string, secret: string): Promise<Map<string, string>> {
  const rows = await query<{ id: string; receipt: string }>(
    req,
    sql`select id, coalesce(receipt, '') as receipt from applications where program_id = ${program}::uuid and status <> 'draft'`,
  )
  return new Map(rows.map(({ id, receipt }) => [id, codeOf(receipt, ownKey(secret, id))]))
}

/** What a decision of a stage depends on, by codes that only its secret opens, with the digest of its ranking, and the mark by which a change is seen. */
export type ReadInputs = { inputs: DecisionInputs; secret: string; digest: string; mark: string }

type Drawn = { secret: string; draw: DecisionInputs['draw'] }

/** By codes that nobody has seen yet, and without a draw. */
const undrawn = (): Drawn => ({ secret: randomBytes(32).toString('hex'), draw: null })

/**
 * What a decision of a stage depends on now; null without any score.
 * @param drawn a draw that was made, and the secret of its codes
 */
export async function readDecisionInputs(
  req: PayloadRequest,
  { program, stage }: Part,
  cut: { places: number; reserve: number },
  { draw, secret }: Drawn = undrawn(),
): Promise<ReadInputs | null> {
  // Read first: what changes in between makes the mark an old one.
  const mark = await readRankingMark(req, program, stage)
  const { rules, scores, screening } = await readRankingInputs(req, program, stage)
  const { method, seed, weights } = rules
  if (scores.every(({ score }) => score === null)) return null
  const codes = await readCodes(req, program, secret)
  const coded = (given: readonly Score[]) =>
    given.map(({ application, reviewer, ...score }) => ({ ...score, application: codes.get(application) ?? '', reviewer: ownKey(secret, reviewer) }))
  const carried = screening && { screening: { ...screening, weights: { ...screening.weights }, scores: coded(screening.scores) } }
  const inputs = { method, weights: { ...weights }, ...cut, seed, scores: coded(scores), ...carried, draw }
  return { inputs, secret, digest: digestOf({ rules, scores, screening }), mark }
}

type Frozen = {
  kind: DecisionKind
  content: DecisionBundle | DrawStatement
  hash: string
  secret: string
  /** What it is about, or carries out. */
  follows?: string
}
type Kept = { decision: string; hash: string }

/** Writes what is frozen; that it was is then to be recorded. It may be many megabytes, so this holds no lock that others wait for. */
export async function write(req: PayloadRequest, { program, stage }: Part, { content, follows, hash, kind, secret }: Frozen): Promise<Kept> {
  const [places, ties] = 'inputs' in content ? [content.inputs.places, content.result.ties.length] : [null, null]
  const [row] = await query<{ id: string }>(
    req,
    sql`insert into decisions (program_id, stage, kind, follows_id, places, ties, content, hash, secret)
        values (${program}::uuid, ${stage}, ${kind}, ${follows ?? null}::uuid, ${places}, ${ties}, ${JSON.stringify(content)}::jsonb, ${hash}, ${secret}) returning id`,
  )
  return { decision: String(row?.id), hash }
}

/** Writes into the ledger that something was frozen. */
export const recordFrozen = (req: PayloadRequest, { program, stage }: Part, kind: DecisionKind, { decision, hash }: Kept): Promise<void> =>
  record(req, { action: 'freeze', subjectType: 'programs', subject: program, details: { stage, kind, decision, hash } })

/** Writes what is frozen, and into the ledger that it was. */
export async function keep(req: PayloadRequest, part: Part, frozen: Frozen): Promise<Kept> {
  const kept = await write(req, part, frozen)
  await recordFrozen(req, part, frozen.kind, kept)
  return kept
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

/** The draw that was made last in a stage, with the secret of its codes, and how many it left in reserve. Those of before there were codes are not carried on. */
async function readLastDraw(req: PayloadRequest, { program, stage }: Part): Promise<(Drawn & { reserve: number }) | null> {
  const [last] = await query<{ content: DecisionBundle; secret: string }>(
    req,
    sql`select content, secret from decisions where program_id = ${program}::uuid and stage = ${stage} and kind = 'draw' and secret <> '' order by created_at desc, id limit 1`,
  )
  if (!last) return null
  const { draw, reserve } = decisionBundle.parse(last.content).inputs
  return { draw, reserve, secret: last.secret }
}

type Calculated = { read: ReadInputs; made: Awaited<ReturnType<typeof decideAside>> }

/** What a release of a stage would stand on now, with a draw or without; null without any score. */
async function calculateBy(req: PayloadRequest, part: Part, drawn: (Drawn & { reserve: number }) | null): Promise<Calculated | null> {
  const read = await inTransaction(req, async () => readDecisionInputs(req, part, { places: await countTaken(req, part), reserve: drawn?.reserve ?? 0 }, drawn ?? undrawn()))
  return read && { read, made: await decideAside(read.inputs) }
}

/** The same with the last draw as long as it is about those who are tied now, else without. */
async function calculate(req: PayloadRequest, part: Part): Promise<Calculated | null> {
  const drawn = await inTransaction(req, () => readLastDraw(req, part))
  const withDraw = drawn && (await calculateBy(req, part, drawn))
  return withDraw && 'bundle' in withDraw.made ? withDraw : calculateBy(req, part, null)
}

/** What a release would stand on, of each request that calculated it before it took any lock. */
const ahead = new WeakMap<PayloadRequest, Calculated>()

/** Calculates what a release stands on before it begins: a method may take long, and nobody should wait for it at a lock. */
export async function calculateAhead(req: PayloadRequest, part: Part): Promise<void> {
  const calculated = await calculate(req, part)
  if (calculated) ahead.set(req, calculated)
}

/** What was calculated ahead, unless something has changed since. */
async function stillServes(req: PayloadRequest, part: Part): Promise<Calculated | null> {
  const known = ahead.get(req)
  if (known?.read.mark !== (await readRankingMark(req, part.program, part.stage))) return null
  return known.read.inputs.places === (await countTaken(req, part)) ? known : null
}

/**
 * Freezes what a release stands on: the ranking, cut where the School has cut it, with the draw that told its ties apart. What was calculated ahead serves unless something has changed since. A release is never held up by a method that refuses its scores; the ledger then says
 * why nothing was frozen.
 */
export async function freezeRelease(req: PayloadRequest, part: Part): Promise<void> {
  const calculated = (await stillServes(req, part)) ?? (await calculate(req, part))
  if (!calculated) return
  const { made, read } = calculated
  if ('bundle' in made) await keep(req, part, { kind: 'release', content: made.bundle, hash: made.hash, secret: read.secret })
  else await record(req, { action: 'freeze', subjectType: 'programs', subject: part.program, details: { stage: part.stage, kind: 'release', refused: made.refused } })
}
