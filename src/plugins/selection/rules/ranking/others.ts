import { at, known, whole } from '../numbers'
import { meanOf, spreadOf } from '../standing'
import { beginnings } from './places'
import type { Reviews } from './reviews'
import type { ScoreTable } from './scores'

/** How far each review lies below the mean of the other reviews of its application, in points of the scale: positive where its reviewer was the harsher one; NaN where there is no other. */
export function differencesFromOthers({ applications }: Pick<ScoreTable, 'applications'>, { application, mean }: Reviews): Float64Array {
  const begins = beginnings(application, applications.length)
  return mean.map((value, row) => {
    const [from, to] = [whole(begins, whole(application, row)), whole(begins, whole(application, row) + 1)]
    let total = 0
    for (let one = from; one < to; one += 1) total += at(mean, one)
    // 0/0, which is NaN, where the review is the only one.
    return (total - value) / (to - from - 1) - value
  })
}

/** What a reviewer's differences from others say: their mean is the severity, and how surely it is known. Null where there are none, or but one. */
export function severityFrom(differences: readonly number[]): { severity: number | null; standardError: number | null } {
  return { severity: meanOf(differences), standardError: known((spreadOf(differences) ?? Number.NaN) / Math.sqrt(differences.length)) }
}

/** Numbers of reviews, gathered by reviewer; NaN is left out. */
export function byReviewer({ reviewers }: Pick<ScoreTable, 'reviewers'>, { reviewer }: Reviews, numbers: Float64Array): number[][] {
  const gathered: number[][] = reviewers.map(() => [])
  for (const [row, number] of numbers.entries()) if (!Number.isNaN(number)) gathered[whole(reviewer, row)]?.push(number)
  return gathered
}
