import { whole } from '../numbers'
import { meanOfReview } from '../standing'
import type { ScoreTable } from './scores'

/** What a criterion weighs, by its key; one that is not named weighs 1. */
export type Weights = Readonly<Record<string, number>>

/** The weighted mean of each review that has one, sorted by application, then reviewer. Numbers of applications and reviewers are those of the table. */
export type Reviews = { readonly application: Int32Array; readonly reviewer: Int32Array; readonly mean: Float64Array }

/** Gathers the scores of a table into reviews: one number for each, whatever it left blank. */
export function reviewsOf(table: ScoreTable, weights: Weights = {}): Reviews {
  const weighed = table.criteria.map((key) => ({ key, weight: weights[key] ?? 1 }))
  const [application, reviewer, mean]: [number[], number[], number[]] = [[], [], []]
  let scores: Record<string, number> = {}
  for (const [row, score] of table.score.entries()) {
    scores[table.criteria[whole(table.criterion, row)] ?? ''] = score
    const [its, theirs] = [whole(table.application, row), whole(table.reviewer, row)]
    if (its === table.application[row + 1] && theirs === table.reviewer[row + 1]) continue
    const value = meanOfReview(scores, weighed)
    scores = {}
    if (value === null) continue
    application.push(its)
    reviewer.push(theirs)
    mean.push(value)
  }
  return { application: Int32Array.from(application), reviewer: Int32Array.from(reviewer), mean: Float64Array.from(mean) }
}
