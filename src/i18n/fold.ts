/** Letters that people type without their signs, or can't type at all. */
const plain: Record<string, string> = { ə: 'e', ı: 'i', ё: 'е', й: 'й' }

/** One UTF-16 unit in its plainest lower-case spelling; always one unit, so that places in a folded text are places in the text. */
function foldUnit(unit: string): string {
  const lower = unit === 'İ' || unit === 'I' ? 'i' : unit.toLowerCase()
  const known = plain[lower]
  if (known) return known
  const [base = unit] = lower.normalize('NFD')
  return base.length === 1 ? base : unit
}

/**
 * A text as it is searched and compared: lower case, and without the signs that Azerbaijani and Russian put on letters, so that `elifba` finds `Əlifba` and
 * `isiq` finds `IŞIQ`.
 * @returns a text of the same length in UTF-16 units
 */
export function fold(text: string): string {
  let folded = ''
  for (let place = 0; place < text.length; place += 1) folded += foldUnit(text.charAt(place))
  return folded
}

/** Whether what somebody typed stands in what these texts say together, in whichever letters and case. */
export const saysIn = (typed: string, ...texts: readonly (string | null | undefined)[]): boolean => fold(texts.filter(Boolean).join(' ')).includes(fold(typed.trim()))
