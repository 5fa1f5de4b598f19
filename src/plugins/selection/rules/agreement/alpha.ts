import { known } from '../numbers'

/** How the distance of two values is measured, from what kind of numbers they are. */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio'

type Distance = (one: number, other: number, between: number) => number

/** The squared distance of two values; `between` is how many values lie between them, and half of those that are one of them. */
const distances: Record<Level, Distance> = {
  nominal: (one, other) => (one === other ? 0 : 1),
  ordinal: (_one, _other, between) => between ** 2,
  interval: (one, other) => (one - other) ** 2,
  ratio: (one, other) => (one === other ? 0 : ((one - other) / (one + other)) ** 2),
}

/**
 * Krippendorff's alpha: 1 for full agreement, 0 for what chance would give, below it for less (Krippendorff 2011, "Computing Krippendorff's alpha-reliability"; 2019, "Content Analysis", chapter 12).
 * It takes any number of raters and any blanks; a subject with one rating tells nothing and is left out.
 * @param subjects the ratings of each, blanks left out, in any order
 * @returns null for a level when no two ratings differ, and for ratios when there are numbers below zero, among which they make no sense
 */
export function alphaOf(subjects: readonly (readonly number[])[]): Record<Level, number | null> {
  const paired = subjects.filter((ratings) => ratings.length > 1).map((ratings) => [...ratings].sort((a, b) => a - b))
  const counts = new Map<number, number>()
  for (const value of paired.flat().sort((a, b) => a - b)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const total = paired.reduce((sum, ratings) => sum + ratings.length, 0)

  // The middle of each value among all, in order: their difference is how many lie between two values.
  const middles = new Map<number, number>()
  let below = 0
  for (const [value, count] of counts) {
    middles.set(value, below + count / 2)
    below += count
  }
  const between = (one: number, other: number) => (middles.get(one) ?? 0) - (middles.get(other) ?? 0)

  const at = (level: Level): number | null => {
    if (level === 'ratio' && [...counts.keys()].some((value) => value < 0)) return null
    const distance = (one: number, other: number) => distances[level](one, other, between(one, other))
    let observed = 0
    for (const ratings of paired) for (const one of ratings) for (const other of ratings) observed += distance(one, other) / (ratings.length - 1)
    let expected = 0
    for (const [one, ones] of counts) for (const [other, others] of counts) expected += ones * others * distance(one, other)
    return known(1 - (observed * (total - 1)) / expected)
  }
  return { nominal: at('nominal'), ordinal: at('ordinal'), interval: at('interval'), ratio: at('ratio') }
}
