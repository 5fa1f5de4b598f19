import { add, at } from '../numbers'

// Matrices are flat, row after row. A library that keeps rows apart takes eight times as long for 500 reviewers, which is what a fit mostly waits for.

/** Sum of products of two stretches of numbers. */
function product(one: Float64Array, from: number, other: Float64Array, otherFrom: number, length: number): number {
  let sum = 0
  for (let place = 0; place < length; place += 1) sum += at(one, from + place) * at(other, otherFrom + place)
  return sum
}

/**
 * The Cholesky factor L of a symmetric positive definite matrix A = L·Lᵀ (lower triangle; only that of A is read).
 * @throws RangeError when the matrix is not positive definite
 */
export function choleskyOf(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const left = at(matrix, row * size + column) - product(lower, row * size, lower, column * size, column)
      if (column < row) lower[row * size + column] = left / at(lower, column * size + column)
      else if (left > 0) lower[row * size + row] = Math.sqrt(left)
      else throw new RangeError('The matrix is not positive definite.')
    }
  }
  return lower
}

/** The inverse of a lower triangular matrix, transposed: row j holds column j of the inverse, so that products run along rows. */
export function inverseTransposed(lower: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size)
  for (let column = 0; column < size; column += 1) {
    inverse[column * size + column] = 1 / at(lower, column * size + column)
    for (let row = column + 1; row < size; row += 1) {
      const sum = product(lower, row * size + column, inverse, column * size + column, row - column)
      inverse[column * size + row] = -sum / at(lower, row * size + row)
    }
  }
  return inverse
}

/** U·Uᵀ of an upper triangular matrix. */
export function squareOf(upper: Float64Array, size: number): Float64Array {
  const square = new Float64Array(size * size)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const value = product(upper, row * size + row, upper, column * size + row, size - row)
      square[row * size + column] = value
      square[column * size + row] = value
    }
  }
  return square
}

/** Matrix times vector. */
export const times = (matrix: Float64Array, vector: Float64Array): Float64Array =>
  Float64Array.from(vector, (_, row) => product(matrix, row * vector.length, vector, 0, vector.length))

/** Takes from the numbers of each group their mean. Groups list places. */
export function centre(numbers: Float64Array, groups: readonly (readonly number[])[]): void {
  for (const group of groups) {
    const mean = group.reduce((sum, place) => sum + at(numbers, place), 0) / group.length
    for (const place of group) add(numbers, place, -mean)
  }
}
