/** Fewer people than this are never counted in what is printed. */
export const leastCount = 5

/** A row of counts; null where there was nobody to count. */
export type Row = readonly (number | null)[]

/** Whether each sum of these rows counts enough people. Where nobody was there to count, there is nothing to hide. */
function sumsAreLarge(rows: readonly Row[]): boolean {
  const columns = rows[0]?.keys() ?? []
  return [...columns].every((column) => {
    const counted = rows.flatMap((row) => row[column] ?? [])
    return counted.length === 0 || counted.reduce((sum, count) => sum + count, 0) >= leastCount
  })
}

/**
 * Which rows of a table may be printed when the sums of its columns are known: not one with a count under 5. And since whoever takes what is printed from the sums is left with the sums of what is not, more rows
 * are kept back, the smallest first, until each of these sums counts 5 or more.
 * @param rows all of one length
 * @returns for each row, whether it may be printed
 */
export function printable(rows: readonly Row[]): boolean[] {
  const kept = rows.map((row) => !row.some((count) => count !== null && count < leastCount))
  const size = (row: Row | undefined) => (row ?? []).reduce<number>((sum, count) => sum + (count ?? 0), 0)
  for (;;) {
    const hidden = rows.filter((_, place) => !kept[place])
    if (sumsAreLarge(hidden)) return kept
    const [smallest] = [...kept.keys()].filter((place) => kept[place]).sort((one, other) => size(rows[one]) - size(rows[other]))
    if (smallest === undefined) return kept
    kept[smallest] = false
  }
}
