/** The share of the standard normal distribution below a number, to within 1.5e-7 (Abramowitz and Stegun 1964, 7.1.26). */
function below(number: number): number {
  const far = Math.abs(number) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * far)
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-far * far)
  return number < 0 ? tail / 2 : 1 - tail / 2
}

/** Halvings of the range in which the edge is looked for: it is then known to a billionth of it. */
const halvings = 30

/**
 * About how likely each application is to be among the first, at once instead of by drawing (see `chancesOf`): the edge is taken to be the score at which the chances of all add up to the places there are, and each score to be
 * normal around its own. What is unsure about a reviewer, and moves all their applications together, is taken for each alone.
 * @returns null for applications without a score, and for all when nothing says how unsure the scores are
 */
export function likelyChances(scores: readonly (number | null)[], errors: readonly (number | null)[], places: number): (number | null)[] {
  const known = scores.flatMap((score, its) => {
    const error = errors[its] ?? null
    return score === null || error === null ? [] : [{ its, score, error }]
  })
  const chances: (number | null)[] = scores.map(() => null)
  const chance = ({ score, error }: { score: number; error: number }, edge: number) => (error > 0 ? below((score - edge) / error) : score >= edge ? 1 : 0)
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { score, error } of known) {
    low = Math.min(low, score - 6 * error)
    high = Math.max(high, score + 6 * error)
  }
  if (known.length <= places) low = high = Number.NEGATIVE_INFINITY
  for (let halving = 0; halving < halvings && low < high; halving += 1) {
    const middle = (low + high) / 2
    let total = 0
    for (const one of known) total += chance(one, middle)
    if (total > places) low = middle
    else high = middle
  }
  for (const one of known) chances[one.its] = low === Number.NEGATIVE_INFINITY ? 1 : chance(one, (low + high) / 2)
  return chances
}
