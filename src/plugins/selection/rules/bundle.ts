import { z } from 'zod'
import { canonicalJson } from './canonical'
import { type Cut, decide, shareOfTies, tiesOf } from './decision'
import { drawFrom, drawStatement, randomSource } from './draw'
import { carry } from './ranking/carry'
import { methods, rank, type RankingMethod } from './ranking/ranking'

/** Rises whenever the same inputs may give another result. */
export const rulesVersion = 1

const id = z.string().min(1)
const count = z.int().min(0)

const method = z.enum(Object.keys(methods) as [RankingMethod, ...RankingMethod[]])
/** What criteria weigh; one that is not named weighs 1. */
const weights = z.record(z.string(), z.number().min(0))
const scores = z.array(z.strictObject({ application: id, reviewer: id, criterion: z.string().nullable(), score: z.number().nullable() })).min(1)
const scale = z.strictObject({ min: z.number(), max: z.number() })

/** Everything that a decision depends on. Codes or ids, never names. */
const decisionInputs = z.strictObject({
  method,
  weights,
  places: count,
  reserve: count,
  /** What the chances of being among the first are drawn with. */
  seed: z.int(),
  scores,
  /** What the screening adds where the interviews are decided; absent where only the scores of the stage count. */
  screening: z.strictObject({ weight: z.number().gt(0).lt(100), method, weights, scale, onto: scale, scores }).optional(),
  /** Null as long as no draw was needed or made. */
  draw: z.strictObject({ statement: drawStatement, sources: z.array(randomSource).min(1) }).nullable(),
})

export type DecisionInputs = z.infer<typeof decisionInputs>

const decisionResult = z.strictObject({
  /** Who had to be drawn for, sorted. */
  ties: z.array(id),
  /** The hash of the statement, the key, and who was drawn, in this order. */
  draw: z.strictObject({ statement: z.string(), key: z.string(), drawn: z.array(id) }).nullable(),
  /** In the order of the decision. */
  applications: z.array(
    z.strictObject({
      application: id,
      score: z.number().nullable(),
      chanceOfTop: z.number().nullable(),
      rank: count.nullable(),
      lot: count.nullable(),
      place: count,
      outcome: z.enum(['in', 'reserve', 'out', 'tied']),
    }),
  ),
})

/** A decision as anybody can download and repeat it. */
export const decisionBundle = z.strictObject({ kind: z.literal('decision'), rules: z.int(), inputs: decisionInputs, result: decisionResult })

export type DecisionBundle = z.infer<typeof decisionBundle>

type Result = z.infer<typeof decisionResult>

const isShare = (stated: Cut, { places, reserve }: Cut): boolean => stated.places === places && stated.reserve === reserve

/** Nine decimals: far finer than any rubric, and coarser than the noise of floating point on different machines. */
const told = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(9)))

/**
 * Decides from inputs alone.
 * @throws RangeError when the scores can't be ranked, or the draw is not about the ties there are
 */
function resultOf({ method, weights, places, reserve, seed, scores, screening, draw }: DecisionInputs): Result {
  const { applications, apart } = rank(scores, { method, weights, top: places, seed, carried: screening && carry(screening) })
  if (apart.length > 0) throw new RangeError(`The scores fall into ${apart.length} parts that can't be compared.`)
  const cut = { places, reserve }
  const ties = tiesOf(applications, cut)
  if (draw && canonicalJson(draw.statement.pool) !== canonicalJson(ties)) throw new RangeError('The draw is not about those who are tied.')
  if (draw && draw.statement.pick !== ties.length) throw new RangeError('The draw must draw all who are tied.')
  if (draw && !isShare(draw.statement, shareOfTies(applications, cut))) throw new RangeError('The draw is not about the places that are left.')
  const made = draw && drawFrom(draw.statement, draw.sources)
  const ranked = new Map(applications.map((one) => [one.application, one]))
  return {
    ties,
    draw: made && { statement: made.statement, key: made.key, drawn: [...made.drawn] },
    applications: decide(applications, cut, made?.drawn).map((one) => {
      const { score = null, chanceOfTop = null } = ranked.get(one.application) ?? {}
      return { ...one, score: told(score), chanceOfTop: told(chanceOfTop) }
    }),
  }
}

type Scores = DecisionInputs['scores']

/** Scores in the order of what they are about. */
const inOrder = (scores: Scores): Scores =>
  scores
    .map((score) => ({ score, key: canonicalJson([score.application, score.reviewer, score.criterion]) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ score }) => score)

/**
 * A decision with all it depends on. The same inputs give the same bundle, in whatever order the scores came.
 * @throws RangeError as the decision itself does
 */
export function bundleOf(inputs: DecisionInputs): DecisionBundle {
  const { screening, ...own } = inputs
  const sorted = { ...own, scores: inOrder(own.scores), ...(screening ? { screening: { ...screening, scores: inOrder(screening.scores) } } : {}) }
  return { kind: 'decision', rules: rulesVersion, inputs: sorted, result: resultOf(sorted) }
}

/** Where two values first differ, and what stands there in each; what is missing is told as null. */
export type Difference = { readonly path: readonly (string | number)[]; readonly recorded: unknown; readonly replayed: unknown }

const childrenOf = (value: unknown): ReadonlyMap<string | number, unknown> =>
  Array.isArray(value)
    ? new Map(value.entries())
    : new Map(typeof value === 'object' && value !== null ? Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)) : [])

function firstDifference(recorded: unknown, replayed: unknown, path: readonly (string | number)[] = []): Difference | null {
  const [one, other] = [childrenOf(recorded), childrenOf(replayed)]
  if (one.size === 0 || other.size === 0 || Array.isArray(recorded) !== Array.isArray(replayed))
    return canonicalJson(recorded ?? null) === canonicalJson(replayed ?? null) ? null : { path, recorded: recorded ?? null, replayed: replayed ?? null }
  for (const step of new Set([...one.keys(), ...other.keys()])) {
    const difference = firstDifference(one.get(step), other.get(step), [...path, step])
    if (difference) return difference
  }
  return null
}

/**
 * Decides again from the inputs of a bundle, and compares.
 * @returns null when it comes to the same bytes (canonical JSON), or the first difference
 * @throws RangeError when the inputs allow no decision
 */
export const replay = (bundle: DecisionBundle): Difference | null => firstDifference(bundle, bundleOf(bundle.inputs))
