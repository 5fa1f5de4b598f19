import { at } from '../numbers'

/** The most different scores a rating scale may have (0 to 100). Each needs a threshold of its own, and time grows with their square. */
const mostCategories = 101

/** The different scores that occur, in order: category 0 is the lowest. A step of the scale that nobody used is no category. */
export function categoriesOf(score: Float64Array): { values: Float64Array; category: Int32Array } {
  const values = Float64Array.from(new Set(score)).sort()
  if (values.length > mostCategories) throw new RangeError(`There are ${values.length} different scores; a rating scale has ${mostCategories} at most.`)
  const numbers = new Map([...values].map((value, number) => [value, number]))
  return { values, category: Int32Array.from(score, (value) => numbers.get(value) ?? 0) }
}

/**
 * The probability of each category by the rating-scale model (Andrich 1978): its logarithm grows by the lead and shrinks by the threshold with each threshold that is passed.
 * @param lead how far the application lies above what it meets: its ability less severity and difficulty, in logits
 * @param thresholds in logits, from the lowest category up; they need not rise
 */
export function probabilitiesOf(lead: number, thresholds: Float64Array): Float64Array {
  const probability = new Float64Array(thresholds.length + 1)
  for (let step = 0; step < thresholds.length; step += 1) probability[step + 1] = at(probability, step) + lead - at(thresholds, step)
  const highest = probability.reduce((most, value) => Math.max(most, value), 0)
  let sum = 0
  for (let category = 0; category < probability.length; category += 1) {
    const value = Math.exp(at(probability, category) - highest)
    probability[category] = value
    sum += value
  }
  for (let category = 0; category < probability.length; category += 1) probability[category] = at(probability, category) / sum
  return probability
}

/** Mean, variance and third central moment of a category. */
export function momentsOf(probability: Float64Array): { mean: number; variance: number; skew: number } {
  let [mean, variance, skew] = [0, 0, 0]
  for (let category = 1; category < probability.length; category += 1) mean += category * at(probability, category)
  for (let category = 0; category < probability.length; category += 1) {
    const away = category - mean
    variance += away ** 2 * at(probability, category)
    skew += away ** 3 * at(probability, category)
  }
  return { mean, variance, skew }
}
