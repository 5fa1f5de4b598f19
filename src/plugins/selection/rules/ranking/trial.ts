import { known } from '../numbers'
import { finalError, finalScore } from './final'
import { methods, ranksOf, type RankingMethod } from './ranking'
import { reviewsOf, type Weights } from './reviews'
import type { ScoreTable } from './scores'
import type { Column, Values } from './side-by-side'

/** What one method makes of scores: lists by number of the application. */
export type Tried = Pick<Column, 'score' | 'error' | 'rank' | 'ranks' | 'alone'>

/**
 * What a method makes of other weights, at once. The Rasch model doesn't use them: give it what it made already.
 * @returns a column that doesn't rank where scores no longer hang together, since a criterion without weight takes reviews away
 */
export function tryWeights(method: Exclude<RankingMethod, 'rasch'>, table: ScoreTable, weights: Weights): Tried {
  const reviews = reviewsOf(table, weights)
  if (methods[method].apart(table, reviews).length > 0) return { score: [], error: [], rank: [], ranks: false }
  const { score, scoreError } = methods[method].fit(table, reviews)
  return { score: Array.from(score, known), error: Array.from(scoreError, known), rank: ranksOf(score), ranks: true }
}

/**
 * What the interviews and the screening come to together by another weight, at once.
 * @param alone of the interviews, in points
 * @param screening in the same points
 * @param weight of the screening, in per cent
 */
export function tryScreening(alone: Values, screening: Values, weight: number): Tried {
  const told = (list: readonly (number | null)[], its: number): number => list[its] ?? Number.NaN
  const score = Float64Array.from(alone.score, (_, its) => finalScore(told(alone.score, its), told(screening.score, its), weight))
  const error = alone.error.map((_, its) => finalError(told(alone.error, its), { score: told(screening.score, its), error: told(screening.error, its) }, weight))
  return { score: Array.from(score, known), error: error.map(known), rank: ranksOf(score), ranks: true, alone }
}
