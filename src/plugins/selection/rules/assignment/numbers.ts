type Numbers = Int32Array | Uint8Array | Float64Array

/** The number at a place that is known to be within the list. */
export const at = (numbers: Numbers, place: number): number => numbers[place] as number

export const add = (numbers: Numbers, place: number, by: number): void => {
  numbers[place] = at(numbers, place) + by
}
