import { add, at, whole } from '../numbers'
import type { Estimate } from './estimate'
import { beginnings } from './places'
import type { Reviews } from './reviews'
import type { ScoreTable } from './scores'
import { drawing, errorsOf, type Following, type Shared, sharedFrom } from './shared'

type Names = Pick<ScoreTable, 'applications' | 'reviewers'>

/** The solution of the additive model; one entry an application, a reviewer or a review. Reviewers without a review have the severity 0. */
export type Additive = {
  readonly score: Float64Array
  readonly severity: Float64Array
  readonly residual: Float64Array
  readonly degreesOfFreedom: number
  readonly shared: Shared
  readonly following: Following
}

/**
 * Solves the additive model by ordinary least squares. Applications are eliminated first, which leaves one equation a reviewer; the score of an application
 * is then the mean of its reviews plus the mean severity of their reviewers.
 * @param reviews hang together (see graph.ts)
 */
export function solveAdditive({ applications, reviewers }: Names, { application, reviewer, mean }: Reviews): Additive {
  const begins = beginnings(application, applications.length)
  const size = reviewers.length
  const information = new Float64Array(size * size)
  const lowered = new Float64Array(size)
  const own = new Float64Array(applications.length)
  const middle = new Float64Array(applications.length).fill(Number.NaN)
  for (const its of applications.keys()) {
    const [from, to] = [whole(begins, its), whole(begins, its + 1)]
    if (from === to) continue
    own[its] = 1 / (to - from)
    middle[its] = mean.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from)
    for (let one = from; one < to; one += 1) {
      const row = whole(reviewer, one) * size
      add(information, row + whole(reviewer, one), 1)
      add(lowered, whole(reviewer, one), at(middle, its) - at(mean, one))
      for (let other = from; other < to; other += 1) add(information, row + whole(reviewer, other), -at(own, its))
    }
  }
  const given = new Set(reviewer)
  const reviewing = [...given]
  // Nothing is told about whoever gave no review: an equation of their own says 0.
  for (const theirs of reviewers.keys()) if (!given.has(theirs)) information[theirs * size + theirs] = 1
  const shared = sharedFrom(information, size, [reviewing])
  const severity = shared.solve(lowered)
  const following = { begins, shared: reviewer, by: Float64Array.from(application, (its) => at(own, its)), own }
  const score = middle.map((value, its) => {
    let raised = value
    for (let row = whole(begins, its); row < whole(begins, its + 1); row += 1) raised += at(own, its) * at(severity, whole(reviewer, row))
    return raised
  })
  const residual = mean.map((value, row) => value - at(score, whole(application, row)) + at(severity, whole(reviewer, row)))
  const reviewed = own.filter((share) => share > 0).length
  return { score, severity, residual, degreesOfFreedom: mean.length - reviewed - Math.max(0, reviewing.length - 1), shared, following }
}

/**
 * The additive model: a review is the application's score minus the reviewer's severity, plus chance; severities add up to zero (Kuhlisch, Roos, Rothe, Rudolph, Scheuermann and
 * Stoyan 2016, "A statistical approach to calibrating the scores of biased reviewers of scientific papers", Metrika 79, 37–57). A review is the weighted mean of its criteria, as on the board.
 *
 * A score is on the scale of the reviews: the mean an application would have if every reviewer had read it. Severity is in points; positive is harsh: so much is added to what they gave.
 *
 * Standard errors are exact, from the inverse of the equations and the residual variance. They are NaN when no degrees of freedom are left, which is when every review can be explained without a rest.
 * @param reviews hang together (see graph.ts)
 */
export function fitAdditive(table: Names, reviews: Reviews): Estimate {
  const { score, severity, residual, degreesOfFreedom, shared, following } = solveAdditive(table, reviews)
  const residualSumOfSquares = residual.reduce((sum, value) => sum + value ** 2, 0)
  const deviation = degreesOfFreedom > 0 ? Math.sqrt(residualSumOfSquares / degreesOfFreedom) : Number.NaN
  const size = severity.length
  const reviewing = new Set(reviews.reviewer)
  const drawOne = drawing(following, shared.draw)
  return {
    score,
    scoreError: errorsOf(following, shared.covariance).map((error, its) => (Number.isNaN(at(score, its)) ? Number.NaN : deviation * error)),
    severity: severity.map((value, theirs) => (reviewing.has(theirs) ? value : Number.NaN)),
    severityError: severity.map((_, theirs) => (reviewing.has(theirs) ? deviation * Math.sqrt(at(shared.covariance, theirs * size + theirs)) : Number.NaN)),
    fairAverage: null,
    toPoints: null,
    residualSumOfSquares,
    degreesOfFreedom,
    iterations: 0,
    converged: true,
    draw: degreesOfFreedom > 0 ? (normal) => drawOne(normal).map((moved, its) => at(score, its) + deviation * moved) : null,
  }
}
