import { at } from '../numbers'
import { abilitiesOf } from './abilities'
import { calibrate } from './calibration'
import type { Estimate } from './estimate'
import { layoutOf } from './facets'
import { categoriesOf, probabilitiesOf } from './rating-scale'
import type { Reviews, Weights } from './reviews'
import type { ScoreTable } from './scores'
import { drawing, errorsOf } from './shared'

/**
 * The many-facet Rasch model with a rating scale (Linacre 1989, "Many-Facet Rasch Measurement"; Myford and Wolfe 2003, "Detecting and measuring rater effects using many-facet Rasch measurement",
 * Journal of Applied Measurement 4, 386–422): the log-odds of one category against the one below are ability − severity − difficulty − threshold. Steps of the scale need not lie equally far apart.
 *
 * A score is the ability in logits; severity is in logits and positive is harsh; severities add up to zero, as do difficulties and thresholds. `fairAverage` is the score, on the scale of the reviews, to be expected from a
 * reviewer of severity zero, over the criteria by their weights. Residuals are points of the scale, too.
 *
 * First what applications share is estimated (calibration.ts), then each application (abilities.ts). Standard errors come from the information; those of scores include how unsure the severities are.
 * @throws RangeError with more than 101 different scores
 */
export function fitRasch(table: ScoreTable, _: Reviews, weights: Weights = {}): Estimate {
  const { values, category } = categoriesOf(table.score)
  const layout = layoutOf(table, values.length)
  const { size } = layout
  const { numbers, shared, iterations, converged } = calibrate(table, category, layout)
  const { ability, following, expected } = abilitiesOf(table, category, layout, numbers)
  const thresholds = numbers.subarray(layout.thresholds)
  const averageOf = (probability: Float64Array): number => probability.reduce((sum, chance, reached) => sum + chance * at(values, reached), 0)
  const weighed = [...new Set(table.criterion)].map((criterion) => ({
    difficulty: numbers[layout.ofCriterion(criterion) ?? size] ?? 0,
    weight: weights[table.criteria[criterion] ?? ''] ?? 1,
  }))
  const weight = weighed.reduce((sum, one) => sum + one.weight, 0)
  const fairAverageOf = (able: number) => weighed.reduce((sum, one) => sum + one.weight * averageOf(probabilitiesOf(able - one.difficulty, thresholds)), 0) / weight
  const judging = new Set(table.reviewer)
  const ofReviewers = (value: (reviewer: number) => number) => Float64Array.from(table.reviewers, (_name, reviewer) => (judging.has(reviewer) ? value(reviewer) : Number.NaN))
  const estimated = ability.filter((value) => !Number.isNaN(value)).length + layout.groups.reduce((sum, group) => sum + Math.max(0, group.length - 1), 0)
  const drawOne = drawing(following, shared.draw)
  return {
    score: ability,
    scoreError: errorsOf(following, shared.covariance),
    severity: ofReviewers((reviewer) => at(numbers, reviewer)),
    severityError: ofReviewers((reviewer) => Math.sqrt(at(shared.covariance, reviewer * size + reviewer))),
    fairAverage: ability.map(fairAverageOf),
    toPoints: fairAverageOf,
    residualSumOfSquares: expected.reduce((sum, probability, row) => sum + (at(table.score, row) - averageOf(probability)) ** 2, 0),
    degreesOfFreedom: Math.max(0, table.score.length - estimated),
    iterations,
    converged,
    draw: values.length > 1 ? (normal) => drawOne(normal).map((moved, its) => at(ability, its) + moved) : null,
  }
}
