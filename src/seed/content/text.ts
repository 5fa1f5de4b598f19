import type { Locale } from '@/i18n/locales'

/** One text in every language of the School. Azerbaijani is written first; the others correspond to it. */
export type Text = Readonly<Record<Locale, string>>

/** A text that becomes rich text: paragraphs, `##` headings, `-` lists, `**bold**`. */
export type Prose = { readonly markdown: Text }

export const prose = (markdown: Text): Prose => ({ markdown })

/** Several lines in every language, for lists that are put together elsewhere. */
export type Lines = Readonly<Record<Locale, readonly string[]>>

/** Puts one text together from the texts of each language. */
export const inEach = (make: (locale: Locale) => string): Text => ({ az: make('az'), en: make('en'), ru: make('ru') })

type AnyText = { [L in Locale]: string }

/**
 * A document as it is written here: like Payload's own data, but a text may be given in all languages and rich text as prose.
 * `T` is the data that Payload takes.
 */
export type Source<T> = T extends string
  ? string extends T
    ? T | Text
    : T
  : T extends { root: unknown }
    ? Prose
    : T extends (infer Item)[]
      ? Source<Item>[]
      : T extends object
        ? { [Key in keyof T]: Source<T[Key]> }
        : T

const isObject = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null && !Array.isArray(node)

export const isText = (node: unknown): node is AnyText => isObject(node) && typeof node.az === 'string' && typeof node.en === 'string' && typeof node.ru === 'string'

export const isProse = (node: unknown): node is Prose => isObject(node) && isText(node.markdown)

/**
 * The document in one language.
 * @param richText turns markdown into the editor's state
 */
export function inLanguage(node: unknown, locale: Locale, richText: (markdown: string) => unknown): unknown {
  if (isProse(node)) return richText(node.markdown[locale])
  if (isText(node)) return node[locale]
  if (Array.isArray(node)) return node.map((item) => inLanguage(item, locale, richText))
  if (isObject(node)) return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inLanguage(value, locale, richText)]))
  return node
}

/**
 * Gives every row of every list and block an id, the same in all languages: a row that comes back without its id loses the other languages.
 * @param newId makes an id; called once for each row, in reading order
 */
export function withRowIds(node: unknown, newId: () => string): unknown {
  if (isText(node) || isProse(node)) return node
  if (Array.isArray(node)) return node.map((item) => (isObject(item) ? { id: newId(), ...(withRowIds(item, newId) as object) } : item))
  if (isObject(node)) return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withRowIds(value, newId)]))
  return node
}
