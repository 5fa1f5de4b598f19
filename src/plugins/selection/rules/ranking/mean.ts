import { at, whole } from '../numbers'
import { meanOf } from '../standing'
import type { Estimate } from './estimate'
import { byReviewer, differencesFromOthers, severityFrom } from './others'
import { beginnings } from './places'
import type { Reviews } from './reviews'
import type { ScoreTable } from './scores'

/**
 * The weighted mean, as the board shows it: every review counts the same, and nobody's severity is taken into account.
 *
 * Standard errors are those of a one-way analysis of variance: the reviews of all applications tell together how far reviews of one application lie apart
 * (residual variance s²), so the mean of n reviews has the error s/√n. A reviewer's severity is only described: how far, on average, the other reviewers of the same
 * applications lie above them, with the standard error of that average. It is NaN for a reviewer who shares no application.
 */
export function fitMean(table: ScoreTable, reviews: Reviews): Estimate {
  const { application, mean } = reviews
  const begins = beginnings(application, table.applications.length)
  const score = Float64Array.from(table.applications, (_, its) => meanOf([...mean.subarray(whole(begins, its), whole(begins, its + 1))]) ?? Number.NaN)
  const residualSumOfSquares = mean.reduce((total, value, row) => total + (value - at(score, whole(application, row))) ** 2, 0)
  const reviewed = score.filter((value) => !Number.isNaN(value)).length
  const degreesOfFreedom = mean.length - reviewed
  const deviation = degreesOfFreedom > 0 ? Math.sqrt(residualSumOfSquares / degreesOfFreedom) : Number.NaN
  const scoreError = score.map((value, its) => (Number.isNaN(value) ? value : deviation / Math.sqrt(whole(begins, its + 1) - whole(begins, its))))
  const described = byReviewer(table, reviews, differencesFromOthers(table, reviews)).map(severityFrom)
  return {
    score,
    scoreError,
    severity: Float64Array.from(described, ({ severity }) => severity ?? Number.NaN),
    severityError: Float64Array.from(described, ({ standardError }) => standardError ?? Number.NaN),
    fairAverage: null,
    toPoints: null,
    residualSumOfSquares,
    degreesOfFreedom,
    iterations: 0,
    converged: true,
    draw: degreesOfFreedom > 0 ? (normal) => score.map((value, its) => value + at(scoreError, its) * normal()) : null,
  }
}
