import { at, whole } from '../numbers'
import { type Layout, type Met, metBy } from './facets'
import { beginnings } from './places'
import { momentsOf, probabilitiesOf } from './rating-scale'
import type { ScoreTable } from './scores'
import type { Following } from './shared'

const tolerance = 1e-10
const mostIterations = 500

/** What is known of applications; one entry each, and `expected` one entry a score: the probability of each category. */
export type Abilities = {
  /** In logits, NaN without a score. */
  readonly ability: Float64Array
  readonly following: Following
  readonly expected: readonly Float64Array[]
}

/**
 * The ability of each application, once severities, difficulties and thresholds are known, by weighted likelihood (Warm 1989): nearly unbiased, and finite for totals that are all lowest or all
 * highest, which need no adjustment of their own. Its own variance is the inverse of the information.
 * @param numbers what is shared, in the places of the layout
 */
export function abilitiesOf(table: ScoreTable, category: Int32Array, layout: Layout, numbers: Float64Array): Abilities {
  const thresholds = numbers.subarray(layout.thresholds)
  const rows = beginnings(table.application, table.applications.length)
  const begins = new Int32Array(table.applications.length + 1)
  const [shared, by]: [number[], number[]] = [[], []]
  const own = new Float64Array(table.applications.length)
  const expected: Float64Array[] = []
  const ability = own.map((_, its) => {
    const [from, to] = [whole(rows, its), whole(rows, its + 1)]
    const met = Array.from({ length: to - from }, (_place, place) => metBy(from + place, table, layout, numbers))
    const total = category.subarray(from, to).reduce((sum, value) => sum + value, 0)
    const able = met.length === 0 ? Number.NaN : abilityFor(total, met, thresholds)
    const probabilities = met.map(({ resistance }) => probabilitiesOf(able - resistance, thresholds))
    expected.push(...probabilities)
    const { information, covariances } = bearings(met, probabilities, layout)
    for (const [place, covariance] of covariances) {
      shared.push(place)
      by.push(covariance / information)
    }
    begins[its + 1] = shared.length
    own[its] = 1 / information
    return able
  })
  return { ability, following: { begins, shared: Int32Array.from(shared), by: Float64Array.from(by), own }, expected }
}

/** How much the scores of an application tell of its ability, and how each number they met bears on their total. */
function bearings(met: readonly Met[], probabilities: readonly Float64Array[], layout: Layout): { information: number; covariances: Map<number, number> } {
  const covariances = new Map<number, number>()
  const bear = (place: number, covariance: number) => covariances.set(place, (covariances.get(place) ?? 0) + covariance)
  let information = 0
  for (const [score, probability] of probabilities.entries()) {
    const { mean, variance } = momentsOf(probability)
    information += variance
    for (const place of met[score]?.places ?? []) bear(place, variance)
    // A threshold bears on a score by how the score goes with passing it.
    let passing = 0
    for (let reached = probability.length - 1; reached > 0; reached -= 1) {
      passing += (reached - mean) * at(probability, reached)
      bear(layout.thresholds + reached - 1, passing)
    }
  }
  return { information, covariances }
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
