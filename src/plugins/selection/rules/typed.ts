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
