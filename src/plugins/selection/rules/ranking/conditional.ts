import { add, at } from '../numbers'

/** One score as chance: how probable each category is (0 and up), and which of the counted numbers it raises by its category. */
export type ChanceScore = { readonly probability: Float64Array; readonly raises: readonly number[] }

/** Means of the counted numbers, and their covariances row after row. */
export type Moments = { readonly mean: Float64Array; readonly covariance: Float64Array }

/**
 * What is known of independent scores once their total is: mean and covariance of numbers that are counted over them. Each score adds its category to the numbers it `raises`
 * (its reviewer's and its criterion's) and 1 to one number for each threshold it passes: category 3 passes three, which are counted in the last numbers there are.
 *
 * The scores are gone through one after another. For every total so far it is kept how probable it is, and the mean of each number on the ways that lead there; what is still to come is known from
 * going through them backwards first. It is exact, in time proportional to scores × categories × total × numbers.
 * @param numbers how many are counted, those of the thresholds included
 */
export function momentsGiven(total: number, scores: readonly ChanceScore[], numbers: number): Moments {
  const width = total + 1
  const coming = comingAfter(scores, width)
  // Row 0 holds how probable each total so far is; row 1 + f the mean of number f there, times that.
  let before = new Float64Array((numbers + 1) * width)
  before[0] = 1
  const mean = new Float64Array(numbers)
  const product = new Float64Array(numbers * numbers)
  const met = new Float64Array(numbers + 1)
  for (const [place, { probability, raises }] of scores.entries()) {
    const rest = coming.subarray((place + 1) * width, (place + 2) * width)
    const next = new Float64Array(before.length)
    const most = probability.length - 1
    const thresholds = numbers - most
    for (let category = 0; category < probability.length && category <= total; category += 1) {
      const chance = at(probability, category)
      // Totals so far that can be, and from which the whole total can still be reached.
      const least = Math.max(0, total - category - (scores.length - 1 - place) * most)
      const largest = Math.min(total - category, place * most)
      for (let row = 0; row <= numbers; row += 1) {
        let sum = 0
        for (let so = least; so <= largest; so += 1) {
          const value = chance * at(before, row * width + so)
          add(next, row * width + so + category, value)
          sum += value * at(rest, total - category - so)
        }
        met[row] = sum
      }
      const raised = raises.map((number) => ({ number, amount: category }))
      for (let passed = 0; passed < category; passed += 1) raised.push({ number: thresholds + passed, amount: 1 })
      for (const { number, amount } of raised) {
        for (let so = least; so <= largest; so += 1) add(next, (number + 1) * width + so + category, amount * chance * at(before, so))
        add(mean, number, amount * at(met, 0))
        for (let earlier = 0; earlier < numbers; earlier += 1) {
          add(product, earlier * numbers + number, amount * at(met, earlier + 1))
          add(product, number * numbers + earlier, amount * at(met, earlier + 1))
        }
        for (const beside of raised) add(product, number * numbers + beside.number, amount * beside.amount * at(met, 0))
      }
    }
    before = next
  }
  const probable = at(coming, total)
  const given = mean.map((value) => value / probable)
  return {
    mean: given,
    covariance: product.map((value, place) => value / probable - at(given, Math.floor(place / numbers)) * at(given, place % numbers)),
  }
}

/** Row i: how probable it is that the scores from i on have each total. */
function comingAfter(scores: readonly ChanceScore[], width: number): Float64Array {
  const coming = new Float64Array((scores.length + 1) * width)
  coming[scores.length * width] = 1
  for (let place = scores.length - 1; place >= 0; place -= 1) {
    for (const [category, chance] of scores[place]?.probability.entries() ?? []) {
      for (let sum = category; sum < width; sum += 1) add(coming, place * width + sum, chance * at(coming, (place + 1) * width + sum - category))
    }
  }
  return coming
}
