import { add, at, whole } from '../numbers'
import { type ChanceScore, momentsGiven } from './conditional'
import { type Layout, type Met, metBy } from './facets'
import { beginnings } from './places'
import { probabilitiesOf } from './rating-scale'
import type { ScoreTable } from './scores'
import { type Shared, sharedFrom } from './shared'

/** The numbers that applications share, in the places of the layout, and how well they are known. */
export type Calibration = { readonly numbers: Float64Array; readonly shared: Shared; readonly iterations: number; readonly converged: boolean }

/**
 * A normal prior of so many logits holds each number where the data would let it run away: the severity of a reviewer who gave everybody the top score, a threshold that is met once.
 * On any other it bears less than a hundredth of a score.
 */
const priorDeviation = 10

const tolerance = 1e-9
const mostIterations = 100
/** In logits; longer steps of Newton are shortened to it. */
const longestStep = 1

/** How far an application with these severities and difficulties lies up, roughly: only how well the sums below can be calculated depends on it. */
const roughAbility = (total: number, most: number, met: readonly Met[]): number =>
  Math.log((total + 0.5) / (most - total + 0.5)) + met.reduce((sum, { resistance }) => sum + resistance, 0) / met.length

/**
 * Severities, difficulties and thresholds by conditional maximum likelihood (Andersen 1970; for rating scales, Andersen 1977): what is asked of each application is only how its total came to be shared
 * out among its scores. Its ability drops out, so nothing is assumed about the abilities, and severities are not stretched as by joint estimation, which with three reviews makes them half as large again.
 * Totals that could only come about in one way (all lowest, all highest, a single score) tell nothing here, and need no adjustment. Newton's method, until no number moves by more than 1e-9.
 */
export function calibrate(table: ScoreTable, category: Int32Array, layout: Layout): Calibration {
  const { size } = layout
  const numbers = new Float64Array(size)
  for (let iteration = 1; ; iteration += 1) {
    const { information, slope } = likelihoodAt(numbers, table, category, layout)
    for (let place = 0; place < size; place += 1) {
      add(information, place * size + place, 1 / priorDeviation ** 2)
      add(slope, place, -at(numbers, place) / priorDeviation ** 2)
    }
    const shared = sharedFrom(information, size, layout.groups)
    const step = shared.solve(slope)
    const longest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    for (let place = 0; place < size; place += 1) add(numbers, place, at(step, place) * Math.min(1, longestStep / longest))
    if (longest <= tolerance || iteration === mostIterations) return { numbers, shared, iterations: iteration, converged: longest <= tolerance }
  }
}

/** Slope and information of the conditional likelihood. */
function likelihoodAt(numbers: Float64Array, table: ScoreTable, category: Int32Array, layout: Layout): { information: Float64Array; slope: Float64Array } {
  const { size } = layout
  const thresholds = numbers.subarray(layout.thresholds)
  const begins = beginnings(table.application, table.applications.length)
  const [information, slope] = [new Float64Array(size * size), new Float64Array(size)]
  for (const its of table.applications.keys()) {
    const [from, to] = [whole(begins, its), whole(begins, its + 1)]
    const total = category.subarray(from, to).reduce((sum, value) => sum + value, 0)
    const most = (to - from) * thresholds.length
    if (to - from < 2 || total === 0 || total === most) continue
    const met = Array.from({ length: to - from }, (_, place) => metBy(from + place, table, layout, numbers))
    const ability = roughAbility(total, most, met)
    const counted = [...new Set(met.flatMap(({ places }) => places)), ...Array.from(thresholds, (_, step) => layout.thresholds + step)]
    const scores = met.map(
      ({ places, resistance }): ChanceScore => ({
        probability: probabilitiesOf(ability - resistance, thresholds),
        raises: places.map((one) => counted.indexOf(one)),
      }),
    )
    const { mean, covariance } = momentsGiven(total, scores, counted.length)
    for (const [row, one] of counted.entries()) {
      add(slope, one, at(mean, row))
      for (const [column, other] of counted.entries()) add(information, one * size + other, at(covariance, row * counted.length + column))
    }
    for (const [place, { places }] of met.entries()) {
      const reached = whole(category, from + place)
      for (const one of places) add(slope, one, -reached)
      for (let step = 0; step < reached; step += 1) add(slope, layout.thresholds + step, -1)
    }
  }
  return { information, slope }
}
