import { add, at } from '../numbers'

export { add, at }

/** Where each group begins, and after the last where it ends, in a list that is sorted by group. */
export function beginnings(groups: Int32Array, count: number): Int32Array {
  const begins = new Int32Array(count + 1)
  for (const group of groups) add(begins, group + 1, 1)
  for (let group = 0; group < count; group += 1) add(begins, group + 1, at(begins, group))
  return begins
}
