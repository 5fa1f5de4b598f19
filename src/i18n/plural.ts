import type { Locale } from './locales'

/** The same words for each way in which a language counts, with `#` where the number stands, and for none at all. */
export type Counted = { none: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** Numbers in which each way of counting of our languages occurs. */
const samples = Array.from({ length: 30 }, (_, number) => number + 1)

/**
 * Puts a text that counts into a shape that the browser can use without the reader of messages, which would be a tenth of what a page brings.
 * @param words the text for a whole number
 */
export function counted(locale: Locale, words: (count: number) => string): Counted {
  const rules = new Intl.PluralRules(locale)
  const forms: Counted = { none: words(0) }
  for (const number of samples) forms[rules.select(number)] ??= words(number).replace(String(number), '#')
  return forms
}

/** The words for a whole number. */
export function inWords(forms: Counted, count: number, locale: Locale): string {
  if (count === 0) return forms.none
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? ''
  return form.replace('#', String(count))
}
