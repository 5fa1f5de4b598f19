import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { decideAside, keep, readDecisionInputs } from '../hooks/decisions'
import { demand, denied, recordId } from '../hooks/refusals'
import { decisionBundle, type DecisionBundle, type DecisionInputs } from '../rules/bundle'
import { type Asked, type DecisionKind, stepsOf } from '../rules/decisions'
import { drawStatement, type RandomSource, stateDraw } from '../rules/draw'
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

/** Decides, freezes, and says what steps the decision comes to. */
async function decideAndKeep(req: PayloadRequest, part: Part, kind: DecisionKind, inputs: DecisionInputs, follows?: string): Promise<Decided> {
  const made = await decideAside(inputs)
  if ('refused' in made) throw denied(req, 'cantDecide')
  const { result } = made.bundle
  const kept = await keep(req, part, kind, made.bundle, follows)
  const statuses = await query<{ application: string; status: Status }>(
    req,
    sql`select application_id as application, status from standings where program_id = ${part.program}::uuid and stage = ${part.stage}`,
  )
  const now = new Map(statuses.map(({ application, status }) => [application, status]))
  const tied = result.applications.filter(({ outcome }) => outcome === 'tied').length
  return { ...kept, ties: tied, steps: stepsOf(result, part.stage, (application) => now.get(application)) }
}

/**
 * Decides a stage by a cut, with the method and the weights of its programme, and freezes all that this depends on. Nobody's status changes by it: what is decided is asked of the gate, step by step.
 * @param asked.digest of the ranking that was looked at: nobody decides by another than they saw
 * @throws APIError 403 for anybody but a coordinator, 409 without scores, when they have changed since, or when the method refuses them
 */
export async function decideByCut(req: PayloadRequest, asked: Part & { places: number; reserve: number; digest: string }): Promise<Decided> {
  demand(req, 'coordinator')
  const part = { program: recordId(req, asked.program), stage: asked.stage }
  return inTransaction(req, async () => {
    await query(req, sql`select id from programs where id = ${part.program}::uuid for no key update`)
    const now = await readDecisionInputs(req, part, { places: asked.places, reserve: asked.reserve })
    if (!now) throw denied(req, 'nothingToDecide')
    if (now.digest !== asked.digest) throw denied(req, 'rankingChanged')
    return decideAndKeep(req, part, 'cut', now.inputs)
  })
}

type Kept = { program: string; stage: Stage; kind: DecisionKind; follows: string | null; content: unknown; followed: boolean }

/** Something frozen that nothing has followed yet; it can't be followed twice, whoever asks at the same time: the database holds that. */
async function readOpen(req: PayloadRequest, id: string, ...kinds: DecisionKind[]): Promise<Kept> {
  const [kept] = await query<Kept>(
    req,
    sql`select program_id as program, stage, kind, follows_id as follows, content, exists (select from decisions f where f.follows_id = d.id) as followed from decisions d where id = ${id}::uuid`,
  )
  if (!kept || !kinds.includes(kept.kind)) throw denied(req, 'notFound', 404)
  if (kept.followed) throw denied(req, 'drawStated')
  return kept
}

/**
 * States the draw for those who are tied in a decision, before anybody can know the random source. The statement is to be published with its hash.
 * @param asked.sources the public sources in words; @param asked.knownAt when the last of them will be known, ISO 8601
 * @throws APIError 403 for anybody but a coordinator, 404 for no decision at a cut, 409 when nobody is tied, a draw was stated, or its sources are known already
 */
export async function stateDrawOf(req: PayloadRequest, asked: { decision: string; sources: string[]; knownAt: string }): Promise<{ decision: string; hash: string }> {
  demand(req, 'coordinator')
  const id = recordId(req, asked.decision)
  return inTransaction(req, async () => {
    const kept = await readOpen(req, id, 'cut')
    const { ties } = decisionBundle.parse(kept.content).result
    if (ties.length === 0) throw denied(req, 'nobodyTied')
    if (new Date(asked.knownAt) <= new Date()) throw denied(req, 'sourceKnown')
    return keep(req, kept, 'statement', stateDraw(ties, { pick: ties.length, sources: asked.sources, knownAt: asked.knownAt }), id)
  })
}

/**
 * Carries out a draw as it was stated, once its sources are known: the same decision from the same scores, with every tie broken.
 * @throws APIError 403 for anybody but a coordinator, 404 for no statement, 409 before the sources can be known, when it was drawn already, or with another number of sources
 */
export async function makeDraw(req: PayloadRequest, asked: { statement: string; sources: RandomSource[] }): Promise<Decided> {
  demand(req, 'coordinator')
  const id = recordId(req, asked.statement)
  return inTransaction(req, async () => {
    const kept = await readOpen(req, id, 'statement')
    const statement = drawStatement.parse(kept.content)
    if (new Date(statement.knownAt) > new Date()) throw denied(req, 'drawTooEarly')
    if (asked.sources.length !== statement.sources.length) throw denied(req, 'sourcesMissing', 409, { count: statement.sources.length })
    const inputs = await readStated(req, kept.follows)
    return decideAndKeep(req, kept, 'draw', { ...inputs, draw: { statement, sources: asked.sources } }, id)
  })
}

async function readStated(req: PayloadRequest, decision: string | null): Promise<DecisionInputs> {
  const [row] = await query<{ content: DecisionBundle }>(req, sql`select content from decisions where id = ${decision}::uuid`)
  return decisionBundle.parse(row?.content).inputs
}
