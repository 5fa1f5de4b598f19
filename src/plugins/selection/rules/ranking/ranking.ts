import { known } from '../numbers'
import { rounded } from '../standing'
import { fitAdditive } from './additive'
import { chancesOf, draws, isGrey } from './chances'
import type { Estimate } from './estimate'
import { type Carried, inPoints, withScreening } from './final'
import { type Apart, applicationsApart, criteriaApart } from './graph'
import { fitMean } from './mean'
import { fitRasch } from './rasch'
import { type Reviews, reviewsOf, type Weights } from './reviews'
import { type Score, type ScoreTable, tableOf } from './scores'

type Method = {
  /** What must hang together for it; a method that doesn't take severity out of the scores needs nothing. */
  readonly apart: (table: ScoreTable, reviews: Reviews) => readonly Apart[]
  readonly fit: (table: ScoreTable, reviews: Reviews, weights?: Weights) => Estimate
}

/** The methods of ranking. They are always shown side by side; which one counts is the programme's to say. */
export const methods = {
  mean: { apart: () => [], fit: fitMean },
  additive: { apart: applicationsApart, fit: fitAdditive },
  rasch: { apart: (table) => [...applicationsApart(table, table), ...criteriaApart(table)], fit: fitRasch },
} as const satisfies Record<string, Method>

export type RankingMethod = keyof typeof methods

export type RankedApplication = {
  readonly application: string
  /** Null where it has no score, or the method refused. */
  readonly score: number | null
  /** Null where no degrees of freedom are left to tell it. */
  readonly standardError: number | null
  /** 1 is best; equals (in six decimals) share a rank, and the next ranks are left out. */
  readonly rank: number | null
  readonly chanceOfTop: number | null
  /** Whether the chance is neither small nor large. */
  readonly inGreyZone: boolean | null
  /** The score on the scale of the reviews, where `score` is on another. */
  readonly fairAverage: number | null
  /** Of its own stage alone, in points, where the screening counts too: then `score` and `standardError` are those of both. */
  readonly alone?: { readonly score: number | null; readonly standardError: number | null }
}

export type RankedReviewer = { readonly reviewer: string; readonly severity: number | null; readonly standardError: number | null }

export type Ranking = {
  readonly fit: {
    readonly method: RankingMethod
    readonly connected: boolean
    readonly residualSumOfSquares: number | null
    readonly degreesOfFreedom: number | null
    readonly iterations: number | null
    readonly converged: boolean
  }
  /** Who shares nothing with whom, the largest part first: empty when all hang together, or nothing is adjusted. */
  readonly apart: readonly Apart[]
  readonly top: { readonly places: number; readonly seed: number; readonly draws: number } | null
  readonly applications: readonly RankedApplication[]
  readonly reviewers: readonly RankedReviewer[]
}

/** The place of each among numbers, the largest being 1; NaN has none. */
export function ranksOf(scores: Float64Array): (number | null)[] {
  const values = scores.map(rounded)
  const sorted = values
    .filter((value) => !Number.isNaN(value))
    .sort()
    .reverse()
  const first = new Map<number, number>()
  for (const [place, value] of sorted.entries()) if (!first.has(value)) first.set(value, place + 1)
  return Array.from(values, (value) => first.get(value) ?? null)
}

const byName = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Ranks applications by their scores. The same scores give the same result to the last bit, in whatever order they come.
 * @param asked.method one of {@link methods}
 * @param asked.weights what criteria weigh in the mean of a review; without them, all the same
 * @param asked.carried what the screening adds to the ranking of the interviews; without it, only the scores of the stage count
 * @param asked.top how many applications are to be first: the chance of each to be among them is drawn for `seed`; without it, no chances
 * @returns applications by rank, then name; reviewers by name. A method that adjusts for severity refuses scores that don't hang together: then `apart` says who
 * shares nothing with whom, and there are no numbers.
 * @throws RangeError as {@link tableOf}, and from `rasch` as {@link fitRasch}
 */
export function rank(scores: readonly Score[], asked: { method: RankingMethod; weights?: Weights; top?: number; seed?: number; carried?: Carried | undefined }): Ranking {
  const { carried, method, weights, top, seed = 1 } = asked
  const table = tableOf(scores)
  const needed: Method = methods[method]
  const reviews = reviewsOf(table, weights)
  const apart = [...needed.apart(table, reviews), ...(carried?.apart ?? [])]
  const own = apart.length > 0 ? null : needed.fit(table, reviews, weights)
  const estimate = own && carried?.points ? withScreening(own, table.applications, carried, carried.points) : own
  const alone = own && carried ? inPoints(own) : null
  const chances = estimate && top !== undefined ? chancesOf(estimate, top, seed) : null
  const ranks = estimate ? ranksOf(estimate.score) : []
  const applications = table.applications.map((application, its): RankedApplication => {
    const chance = known(chances?.[its])
    return {
      application,
      score: known(estimate?.score[its]),
      standardError: known(estimate?.scoreError[its]),
      rank: ranks[its] ?? null,
      chanceOfTop: chance,
      inGreyZone: chance === null ? null : isGrey(chance),
      fairAverage: known(estimate?.fairAverage?.[its]),
      ...(alone ? { alone: { score: known(alone.score[its]), standardError: known(alone.error[its]) } } : {}),
    }
  })
  const reviewers = table.reviewers.map((reviewer, theirs) => ({
    reviewer,
    severity: known(estimate?.severity[theirs]),
    standardError: known(estimate?.severityError[theirs]),
  }))
  return {
    fit: {
      method,
      connected: applicationsApart(table, reviews).length === 0,
      residualSumOfSquares: estimate?.residualSumOfSquares ?? null,
      degreesOfFreedom: estimate?.degreesOfFreedom ?? null,
      iterations: estimate?.iterations ?? null,
      converged: estimate?.converged ?? false,
    },
    apart,
    top: top === undefined ? null : { places: top, seed, draws },
    // Sorting keeps the order of names, in which they come, among equals.
    applications: applications.sort((one, other) => (one.rank ?? table.applications.length + 1) - (other.rank ?? table.applications.length + 1)),
    reviewers: reviewers.sort((one, other) => byName(one.reviewer, other.reviewer)),
  }
}
