/** What was typed, without the spaces around it; a number as its digits, anything else as nothing. */
export const text = (typed: unknown): string => (typeof typed === 'string' || typeof typed === 'number' ? String(typed).trim() : '')

/** A whole number of at most four digits as typed, or null. */
export const wholeNumber = (typed: unknown): number | null => (/^\d{1,4}$/.test(text(typed)) ? Number(text(typed)) : null)

/** A number as typed, with a comma or a point, or null. */
export function decimal(typed: unknown): number | null {
  const written = text(typed).replace(',', '.')
  return /^\d{1,4}(\.\d{1,4})?$/.test(written) ? Number(written) : null
}

/** A line of text in one spelling: composed letters, single spaces. */
export const line = (typed: unknown): string => text(typed).normalize('NFC').replace(/\s+/g, ' ')

/** Whether something is a day of the calendar, as YYYY-MM-DD. */
export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value

/** Whole years between two days, each YYYY-MM-DD. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

/** A number of any size as typed, with a comma or a point, or null. */
export function anyNumber(typed: unknown): number | null {
  const written = text(typed).replace(',', '.')
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(written) ? Number(written) : null
}
