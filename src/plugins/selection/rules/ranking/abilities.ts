import { type Layout, type Met, metBy } from './facets'
import { at, whole } from '../numbers'
import { beginnings } from './places'
import { momentsOf, probabilitiesOf } from './rating-scale'
import type { ScoreTable } from './scores'
import type { Following } from './shared'

const tolerance = 1e-10
const mostIterations = 500

/** Abilities in logits, NaN without a score; how they follow what is shared; and what each score was expected to be, as a category. */
export type Abilities = { readonly ability: Float64Array; readonly following: Following; readonly expected: Float64Array[] }

/**
 * The ability of each application, once severities, difficulties and thresholds are known, by weighted likelihood (Warm 1989): nearly unbiased, and finite for totals that are all lowest or all
 * highest, which need no adjustment of their own. Its own variance is the inverse of the information.
 * @param numbers what is shared, in the places of the layout
 * @returns `expected` the probability of each category, one list a score
 */
export function abilitiesOf(table: ScoreTable, category: Int32Array, layout: Layout, numbers: Float64Array): Abilities {
  const thresholds = numbers.subarray(layout.thresholds)
  const rows = beginnings(table.application, table.applications.length)
  const begins = new Int32Array(table.applications.length + 1)
  const [shared, by]: [number[], number[]] = [[], []]
  const [ability, own] = [new Float64Array(table.applications.length).fill(Number.NaN), new Float64Array(table.applications.length).fill(Number.NaN)]
  const expected: Float64Array[] = []
  for (const its of table.applications.keys()) {
    const [from, to] = [whole(rows, its), whole(rows, its + 1)]
    if (from < to) {
      const met = Array.from({ length: to - from }, (_, place) => metBy(from + place, table, layout, numbers))
      const total = category.subarray(from, to).reduce((sum, value) => sum + value, 0)
      ability[its] = abilityFor(total, met, thresholds)
      const bearing = new Map<number, number>()
      let information = 0
      for (const { places, resistance } of met) {
        const probability = probabilitiesOf(at(ability, its) - resistance, thresholds)
        expected.push(probability)
        const { mean, variance } = momentsOf(probability)
        information += variance
        for (const one of places) bearing.set(one, (bearing.get(one) ?? 0) + variance)
        for (const step of thresholds.keys()) {
          let covariance = 0
          for (let reached = step + 1; reached < probability.length; reached += 1) covariance += (reached - mean) * at(probability, reached)
          bearing.set(layout.thresholds + step, (bearing.get(layout.thresholds + step) ?? 0) + covariance)
        }
      }
      own[its] = 1 / information
      for (const [place, covariance] of bearing) {
        shared.push(place)
        by.push(covariance / information)
      }
    }
    begins[its + 1] = shared.length
  }
  return { ability, following: { begins, shared: Int32Array.from(shared), by: Float64Array.from(by), own }, expected }
}

/** The ability that makes a total out of what was met; where there is but one category, all are as able. */
function abilityFor(total: number, met: readonly Met[], thresholds: Float64Array): number {
  let ability = 0
  if (thresholds.length === 0) return ability
  for (let iteration = 0; iteration < mostIterations; iteration += 1) {
    let [left, information, skew] = [total, 0, 0]
    for (const { resistance } of met) {
      const moments = momentsOf(probabilitiesOf(ability - resistance, thresholds))
      left -= moments.mean
      information += moments.variance
      skew += moments.skew
    }
    const step = (left + skew / (2 * information)) / information
    ability += Math.max(-1, Math.min(1, step))
    if (Math.abs(step) < tolerance) break
  }
  return ability
}
