import type { Scale } from '../rubric'
import { type Carried, inPoints, onto } from './final'
import { methods, type RankingMethod } from './ranking'
import { reviewsOf, type Weights } from './reviews'
import { type Score, tableOf } from './scores'

/** What the screening adds to the ranking of the interviews, with all that this depends on. */
export type Screening = {
  /** Per cent of the final score; the rest is the interview's. */
  readonly weight: number
  /** How the screening itself is ranked. */
  readonly method: RankingMethod
  readonly weights: Weights
  /** Its scale, and that of the interviews, onto which its points are brought. */
  readonly scale: Scale
  readonly onto: Scale
  /** Of everybody who is ranked in it, so that severities are found from all. */
  readonly scores: readonly Score[]
}

/**
 * Ranks a screening by its own method and brings what it comes to onto the scale of the interviews.
 * @returns without points, and with who shares nothing with whom, where the method refuses the scores
 * @throws RangeError as the method does, or when the scale of the screening has no width
 */
export function carry({ method, onto: to, scale, scores, weight, weights }: Screening): Carried {
  if (!(scale.max > scale.min)) throw new RangeError('The scale of the screening has no width.')
  const table = tableOf(scores)
  const reviews = reviewsOf(table, weights)
  const apart = methods[method].apart(table, reviews)
  const points = apart.length > 0 ? null : onto(inPoints(methods[method].fit(table, reviews, weights)), scale, to)
  return { weight, apart, applications: table.applications, points }
}
