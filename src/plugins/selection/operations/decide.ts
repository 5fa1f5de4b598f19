import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { decideAside, keep, readCodes, readDecisionInputs, recordFrozen, recordPublished, write } from '../hooks/decisions'
import { readRankingMark } from '../hooks/ranking'
import { demand, denied, recordId } from '../hooks/refusals'
import { decisionBundle, type DecisionBundle, type DecisionInputs } from '../rules/bundle'
import { shareOfTies } from '../rules/decision'
import { type Asked, type DecisionKind, stepsOf } from '../rules/decisions'
import { drawStatement, type RandomSource, stateDraw, statementHash } from '../rules/draw'
import type { Stage, Status } from '../rules/steps'

export type Decided = {
  decision: string
  hash: string
  /** How many are tied at the cut: a draw has to tell them apart. */
  ties: number
  /** What is then to be asked of the gate, in this order. */
  steps: Asked[]
}

type Part = { program: string; stage: Stage }

/** Decides from inputs alone, outside every lock: however long a method takes, nobody waits for it. */
async function decideFrom(req: PayloadRequest, inputs: DecisionInputs): Promise<{ bundle: DecisionBundle; hash: string }> {
  const made = await decideAside(inputs)
  if ('refused' in made) throw denied(req, 'cantDecide')
  return made
}

/** What a decision then comes to: how many wait for a draw, and what is to be asked of the gate. */
async function comesTo(req: PayloadRequest, { program, stage }: Part, { result }: DecisionBundle, secret: string): Promise<Pick<Decided, 'ties' | 'steps'>> {
  const { codes, statuses } = await inTransaction(req, async () => ({
    codes: await readCodes(req, program, secret),
    statuses: await query<{ application: string; status: Status }>(
      req,
      sql`select application_id as application, status from standings where program_id = ${program}::uuid and stage = ${stage}`,
    ),
  }))
  const now = new Map(statuses.map(({ application, status }) => [application, status]))
  const behind = new Map([...codes].map(([application, code]) => [code, application]))
  const applications = result.applications.map((one) => ({ ...one, application: behind.get(one.application) ?? '' }))
  return { ties: result.applications.filter(({ outcome }) => outcome === 'tied').length, steps: stepsOf({ applications }, stage, (application) => now.get(application)) }
}

/**
 * Decides a stage by a cut, with the method and the weights of its programme, and freezes all that this depends on. Nobody's status changes by it: what is decided is asked of the gate, step by step.
 * @param asked.digest of the ranking that was looked at: nobody decides by another than they saw
 * @throws APIError 403 for anybody but a coordinator, 409 without scores, when they have changed since (also while it was calculated), or when the method refuses them
 */
export async function decideByCut(req: PayloadRequest, asked: Part & { places: number; reserve: number; digest: string }): Promise<Decided> {
  demand(req, 'coordinator')
  const part = { program: recordId(req, asked.program), stage: asked.stage }
  const seen = await inTransaction(req, () => readDecisionInputs(req, part, { places: asked.places, reserve: asked.reserve }))
  if (!seen) throw denied(req, 'nothingToDecide')
  if (seen.digest !== asked.digest) throw denied(req, 'rankingChanged')
  const { bundle, hash } = await decideFrom(req, seen.inputs)
  const kept = await inTransaction(req, async () => {
    const written = await write(req, part, { kind: 'cut', content: bundle, hash, secret: seen.secret })
    await query(req, sql`select id from programs where id = ${part.program}::uuid for no key update`)
    if ((await readRankingMark(req, part.program, part.stage)) !== seen.mark) throw denied(req, 'rankingChanged')
    await recordFrozen(req, part, 'cut', written)
    return written
  })
  return { ...kept, ...(await comesTo(req, part, bundle, seen.secret)) }
}

type Kept = { program: string; stage: Stage; kind: DecisionKind; follows: string | null; content: unknown; hash: string; secret: string; followed: boolean }

/** Something frozen that nothing has followed yet. Of those who would follow it at the same time, the second waits and is refused. */
async function readOpen(req: PayloadRequest, id: string, kind: DecisionKind): Promise<Kept> {
  await query(req, sql`select id from programs where id = (select program_id from decisions where id = ${id}::uuid) for no key update`)
  const [kept] = await query<Kept>(
    req,
    sql`select program_id as program, stage, kind, follows_id as follows, content, hash, secret, exists (select from decisions f where f.follows_id = d.id) as followed
        from decisions d where id = ${id}::uuid`,
  )
  if (kept?.kind !== kind) throw denied(req, 'notFound', 404)
  if (kept.followed) throw denied(req, 'drawStated')
  return kept
}

/**
 * States the draw for those who are tied in a decision, before anybody can know the random source. The statement is public from then on: who is drawn for, by codes, how, and by what.
 * @param asked.sources the public sources in words; @param asked.knownAt when the last of them will be known, ISO 8601
 * @throws APIError 403 for anybody but a coordinator, 404 for no decision at a cut, 409 when nobody is tied, a draw was stated, or its sources are known already
 */
export async function stateDrawOf(req: PayloadRequest, asked: { decision: string; sources: string[]; knownAt: string }): Promise<{ decision: string; hash: string }> {
  demand(req, 'coordinator')
  const id = recordId(req, asked.decision)
  return inTransaction(req, async () => {
    const { content, hash, program, secret, stage } = await readOpen(req, id, 'cut')
    const { inputs, result } = decisionBundle.parse(content)
    const { ties } = result
    if (ties.length === 0) throw denied(req, 'nobodyTied')
    if (new Date(asked.knownAt) <= new Date()) throw denied(req, 'sourceKnown')
    const { places, reserve } = shareOfTies(result.applications, inputs)
    const statement = stateDraw(ties, { decision: hash, pick: ties.length, places, reserve, sources: asked.sources, knownAt: asked.knownAt })
    const kept = await keep(req, { program, stage }, { kind: 'statement', content: statement, hash: statementHash(statement), secret, follows: id })
    await recordPublished(req, { program, stage }, { kind: 'statement', ...kept })
    return kept
  })
}

/**
 * Carries out a draw as it was stated, once its sources are known: the same decision from the same scores, with every tie broken.
 * @throws APIError 403 for anybody but a coordinator, 404 for no statement, 409 before the sources can be known, when it was drawn already, or with another number of sources
 */
export async function makeDraw(req: PayloadRequest, asked: { statement: string; sources: RandomSource[] }): Promise<Decided> {
  demand(req, 'coordinator')
  const id = recordId(req, asked.statement)
  const { inputs, part, secret } = await inTransaction(req, async () => {
    const { content, follows, program, secret, stage } = await readOpen(req, id, 'statement')
    const statement = drawStatement.parse(content)
    if (new Date(statement.knownAt) > new Date()) throw denied(req, 'drawTooEarly')
    if (asked.sources.length !== statement.sources.length) throw denied(req, 'sourcesMissing', 409, { count: statement.sources.length })
    return { inputs: { ...(await readStated(req, follows)), draw: { statement, sources: asked.sources } }, part: { program, stage }, secret }
  })
  // What is frozen does not change meanwhile; whoever draws at the same time is refused when it is kept.
  const { bundle, hash } = await decideFrom(req, inputs)
  const kept = await inTransaction(req, async () => {
    await readOpen(req, id, 'statement')
    return keep(req, part, { kind: 'draw', content: bundle, hash, secret, follows: id })
  })
  return { ...kept, ...(await comesTo(req, part, bundle, secret)) }
}

async function readStated(req: PayloadRequest, decision: string | null): Promise<DecisionInputs> {
  const [row] = await query<{ content: DecisionBundle }>(req, sql`select content from decisions where id = ${decision}::uuid`)
  return decisionBundle.parse(row?.content).inputs
}
