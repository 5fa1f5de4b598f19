import { whole } from '../numbers'

/** Where each group begins, and after the last where it ends, in a list that is sorted by group. */
export function beginnings(groups: Int32Array, count: number): Int32Array {
  const begins = new Int32Array(count + 1)
  for (const group of groups) begins[group + 1] = whole(begins, group + 1) + 1
  for (let group = 0; group < count; group += 1) begins[group + 1] = whole(begins, group + 1) + whole(begins, group)
  return begins
}
