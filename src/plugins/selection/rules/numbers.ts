/** The number at a place that is known to be there. */
export const at = (numbers: ArrayLike<number>, place: number): number => numbers[place] as number

/** The same for whole numbers: where there are many, the engine makes faster code of what always meets the same kind of list. */
export const whole = (numbers: Int32Array, place: number): number => numbers[place] as number

/** Adds to the number at a place. */
export function add(numbers: Float64Array | Int32Array | Uint8Array, place: number, amount: number): void {
  numbers[place] = at(numbers, place) + amount
}

/** A number that could be calculated, null for one that the data don't tell (not a number, infinite, absent). */
export const known = (value: number | undefined): number | null => (value !== undefined && Number.isFinite(value) ? value : null)
