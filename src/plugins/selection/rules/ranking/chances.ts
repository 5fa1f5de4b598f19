import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { add, at, whole } from '../numbers'
import type { Estimate } from './estimate'

/** How often the ranking is drawn again: a chance is then known to within 0.016 (two standard errors, where it is ½). */
export const draws = 4000

/** Between these chances of being among the first, the data don't tell whether an application is: people should look again. */
const greyZone = { above: 0.05, below: 0.95 }

/** What lies closer together is equal: floating point tells no finer. */
const level = 1e-9

export const isGrey = (chance: number): boolean => chance > greyZone.above && chance < greyZone.below

/** Numbers of the standard normal distribution, for a seed (Box and Muller 1958). */
function normalsOf(seed: number): () => number {
  const generator = xoroshiro128plus(seed)
  let second: number | null = null
  return () => {
    if (second !== null) {
      const kept = second
      second = null
      return kept
    }
    const length = Math.sqrt(-2 * Math.log(1 - uniformFloat64(generator)))
    const angle = 2 * Math.PI * uniformFloat64(generator)
    second = length * Math.sin(angle)
    return length * Math.cos(angle)
  }
}

/** The k-th largest of numbers, 1 being the largest; they are rearranged (Hoare 1961). */
function largest(numbers: Float64Array, k: number): number {
  let [from, to] = [0, numbers.length - 1]
  while (from < to) {
    const middle = at(numbers, (from + to) >> 1)
    let [left, right] = [from, to]
    while (left <= right) {
      while (at(numbers, left) > middle) left += 1
      while (at(numbers, right) < middle) right -= 1
      if (left > right) break
      const swapped = at(numbers, left)
      numbers[left] = at(numbers, right)
      numbers[right] = swapped
      left += 1
      right -= 1
    }
    if (k - 1 <= right) to = right
    else if (k - 1 >= left) from = left
    else break
  }
  return at(numbers, k - 1)
}

/**
 * The chance of each application of being among the first, by drawing the scores again and again from how unsure they are, those of one draw together: what is unsure about a reviewer
 * moves all their applications at once. Equals at the edge share the places that are left.
 * @param top how many are first
 * @param seed a whole number: the same seed gives the same chances
 * @returns NaN for applications without a score, and for all when nothing says how unsure the scores are
 */
export function chancesOf({ score, draw }: Estimate, top: number, seed: number): Float64Array {
  const scored = Int32Array.from([...score.keys()].filter((its) => !Number.isNaN(at(score, its))))
  const chances = new Float64Array(score.length).fill(Number.NaN)
  if (!draw) return chances
  for (const its of scored) chances[its] = scored.length <= top ? 1 : 0
  if (scored.length <= top) return chances
  const normal = normalsOf(seed)
  const drawn = new Float64Array(scored.length)
  for (let round = 0; round < draws; round += 1) {
    const all = draw(normal)
    for (let place = 0; place < scored.length; place += 1) drawn[place] = at(all, whole(scored, place))
    const edge = largest(drawn.slice(), top)
    const sideOf = (value: number) => (value > edge + level ? 1 : value >= edge - level ? 0 : -1)
    let [above, atEdge] = [0, 0]
    for (const value of drawn) {
      if (sideOf(value) > 0) above += 1
      else if (sideOf(value) === 0) atEdge += 1
    }
    const share = (top - above) / atEdge
    for (let place = 0; place < drawn.length; place += 1) {
      const side = sideOf(at(drawn, place))
      if (side >= 0) add(chances, whole(scored, place), side > 0 ? 1 : share)
    }
  }
  return chances.map((count) => count / draws)
}
