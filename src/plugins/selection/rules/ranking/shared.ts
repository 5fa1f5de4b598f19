import { at, whole } from '../numbers'
import { centre, choleskyOf, inverseTransposed, squareOf, times } from './symmetric'

/** What many applications share (severities of reviewers, difficulties of criteria, thresholds), as far as the data tell it. The numbers of each group add up to zero. */
export type Shared = {
  /** Their covariances, for a residual variance of 1. */
  readonly covariance: Float64Array
  /** What they are for this right-hand side of their equations. */
  readonly solve: (right: Float64Array) => Float64Array
  /** How far they may lie from their estimates: drawn with these covariances. */
  readonly draw: (normal: () => number) => Float64Array
}

/**
 * Solves the equations of what is shared, once applications are eliminated. Those leave one thing open in each group, its level; here it is closed by adding 1 between all of a group, and
 * the level is taken out of the answer again, which makes each group add up to zero.
 * @param information their matrix, changed by this
 * @param groups places in the matrix, each group being told by the data up to its level
 * @throws RangeError when the data leave more open than that
 */
export function sharedFrom(information: Float64Array, size: number, groups: readonly (readonly number[])[]): Shared {
  for (const group of groups) for (const one of group) for (const other of group) information[one * size + other] = at(information, one * size + other) + 1
  const root = inverseTransposed(choleskyOf(information, size), size)
  const covariance = squareOf(root, size)
  for (const one of covariance.keys()) if (one % size === 0) centre(covariance.subarray(one, one + size), groups)
  for (let column = 0; column < size; column += 1) {
    const numbers = Float64Array.from({ length: size }, (_, row) => at(covariance, row * size + column))
    centre(numbers, groups)
    for (const [row, number] of numbers.entries()) covariance[row * size + column] = number
  }
  return {
    covariance,
    solve: (right) => times(covariance, right),
    draw: (normal) => {
      const drawn = times(root, Float64Array.from({ length: size }, normal))
      centre(drawn, groups)
      return drawn
    },
  }
}

/** How each application's score follows from what is shared: sparse rows, and the variance that is its own. */
export type Following = { readonly begins: Int32Array; readonly shared: Int32Array; readonly by: Float64Array; readonly own: Float64Array }

/** The standard error of each score: its own variance, and that of what it follows. */
export function errorsOf({ begins, shared, by, own }: Following, covariance: Float64Array): Float64Array {
  const size = Math.sqrt(covariance.length)
  return own.map((variance, its) => {
    let total = variance
    for (let one = whole(begins, its); one < whole(begins, its + 1); one += 1) {
      const row = whole(shared, one) * size
      for (let other = whole(begins, its); other < whole(begins, its + 1); other += 1) total += at(by, one) * at(by, other) * at(covariance, row + whole(shared, other))
    }
    return Math.sqrt(total)
  })
}

/** Draws how far scores may lie from their estimates: what is shared moves together, the rest of each by itself. */
export const drawing =
  ({ begins, shared, by, own }: Following, drawShared: Shared['draw']) =>
  (normal: () => number): Float64Array => {
    const moved = drawShared(normal)
    return own.map((variance, its) => {
      let away = Math.sqrt(variance) * normal()
      for (let one = whole(begins, its); one < whole(begins, its + 1); one += 1) away += at(by, one) * at(moved, whole(shared, one))
      return away
    })
  }
