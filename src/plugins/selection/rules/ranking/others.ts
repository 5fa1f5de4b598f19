import { at, whole } from '../numbers'
import { beginnings } from './places'
import type { Reviews } from './reviews'
import type { ScoreTable } from './scores'

/**
 * How far each review lies below the mean of the other reviews of its application: one list a reviewer, in points of the scale, positive where the reviewer was the harsher one.
 * Applications with one review say nothing and are left out.
 */
export function differencesFromOthers(table: Pick<ScoreTable, 'applications' | 'reviewers'>, { application, reviewer, mean }: Reviews): number[][] {
  const begins = beginnings(application, table.applications.length)
  const differences: number[][] = table.reviewers.map(() => [])
  for (const its of table.applications.keys()) {
    const [from, to] = [whole(begins, its), whole(begins, its + 1)]
    if (to - from < 2) continue
    const total = mean.subarray(from, to).reduce((sum, value) => sum + value, 0)
    for (let row = from; row < to; row += 1) {
      const others = (total - at(mean, row)) / (to - from - 1)
      differences[whole(reviewer, row)]?.push(others - at(mean, row))
    }
  }
  return differences
}
