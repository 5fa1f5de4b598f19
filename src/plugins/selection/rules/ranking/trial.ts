import { known } from '../numbers'
import { methods, ranksOf, type RankingMethod } from './ranking'
import { reviewsOf, type Weights } from './reviews'
import type { ScoreTable } from './scores'
import type { Column } from './side-by-side'

/** What one method makes of scores: lists by number of the application. */
export type Tried = Pick<Column, 'score' | 'error' | 'rank' | 'ranks'>

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
