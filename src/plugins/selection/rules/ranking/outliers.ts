import { at, whole } from '../numbers'
import { solveAdditive } from './additive'
import { applicationsApart } from './graph'
import { reviewsOf, type Weights } from './reviews'
import { type Score, tableOf } from './scores'

/** A review that lies outside what all others let expect. All numbers but `residual` are points of the scale. */
export type Outlier = {
  readonly application: string
  readonly reviewer: string
  readonly score: number
  readonly expected: number
  /** The range in which it was expected. */
  readonly from: number
  readonly to: number
  /** How many standard errors it lies away from what was expected: negative is lower. Null where all others agree without a rest, so that any distance is infinitely many. */
  readonly residual: number | null
}

/** Standard errors beyond which a review is shown: by chance about three in a thousand lie there. */
const farthestExpected = 3

/** Where a review leaves less than this share of itself unexplained, no other tells what to expect of it. */
const leastShare = 1e-9

/**
 * Reviews that lie outside the range to be expected from all others: the additive model is fitted without the review, and the rest says what its reviewer would give its application, and how surely (externally
 * studentised residuals; Belsley, Kuh and Welsch 1980, "Regression Diagnostics"). An application with such a review deserves one more. Nothing is fitted again: how far a residual moves when its review is
 * left out follows from its leverage.
 * @returns the farthest first, in points; none where the scores don't hang together, or are too few to tell
 * @throws RangeError as {@link tableOf}
 */
export function outliersOf(scores: readonly Score[], weights?: Weights, farthest = farthestExpected): Outlier[] {
  const table = tableOf(scores)
  const reviews = reviewsOf(table, weights)
  if (applicationsApart(table, reviews).length > 0) return []
  const { residual, degreesOfFreedom, shared, following } = solveAdditive(table, reviews)
  if (degreesOfFreedom < 2) return []
  const squares = residual.reduce((sum, value) => sum + value ** 2, 0)
  const size = table.reviewers.length
  const found: Outlier[] = []
  for (let row = 0; row < residual.length; row += 1) {
    const [its, theirs] = [whole(reviews.application, row), whole(reviews.reviewer, row)]
    const own = 1 - leverage(row)
    if (own < leastShare) continue
    const away = at(residual, row) / own
    const variance = Math.max(0, squares - at(residual, row) * away) / (degreesOfFreedom - 1)
    const error = Math.sqrt(variance / own)
    if (Math.abs(away) <= farthest * error || Math.abs(away) < leastShare) continue
    const score = at(reviews.mean, row)
    const expected = score - away
    found.push({
      application: table.applications[its] ?? '',
      reviewer: table.reviewers[theirs] ?? '',
      score,
      expected,
      from: expected - farthest * error,
      to: expected + farthest * error,
      residual: error > 0 ? away / error : null,
    })
  }
  return found.sort((one, other) => Math.abs(other.score - other.expected) - Math.abs(one.score - one.expected))

  /** How much of what a review is fitted with comes from itself. */
  function leverage(row: number): number {
    const [its, theirs] = [whole(reviews.application, row), whole(reviews.reviewer, row)]
    const share = at(following.own, its)
    const [from, to] = [whole(following.begins, its), whole(following.begins, its + 1)]
    const covariance = (one: number, other: number) => at(shared.covariance, one * size + other)
    let total = share + covariance(theirs, theirs)
    for (let one = from; one < to; one += 1) {
      const beside = whole(reviews.reviewer, one)
      total -= 2 * share * covariance(theirs, beside)
      for (let other = from; other < to; other += 1) total += share ** 2 * covariance(beside, whole(reviews.reviewer, other))
    }
    return total
  }
}
