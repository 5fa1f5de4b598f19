import { type Locale, locales } from '@/i18n/locales'

const isObject = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null && !Array.isArray(node)

/** A text as it is read in all languages: by language, without those that it was not written in. */
const isText = (node: unknown): node is Partial<Record<Locale, unknown>> =>
  isObject(node) && Object.keys(node).length > 0 && Object.keys(node).every((key) => (locales as readonly string[]).includes(key))

/**
 * Rows that were read in all languages, as rows of another document: each with an id of its own, the same in every language, and all else as it was.
 * @param newId makes an id; called once for each row
 */
export function asOwnRows(node: unknown, newId: () => string): unknown {
  if (Array.isArray(node)) return node.map((row) => (isObject(row) ? { ...(asOwnRows(row, newId) as object), id: newId() } : row))
  if (!isObject(node) || isText(node)) return node
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, asOwnRows(value, newId)]))
}

/** The same rows in one language; a text that was not written in it is empty. */
export function rowsIn(node: unknown, locale: Locale): unknown {
  if (Array.isArray(node)) return node.map((row) => rowsIn(row, locale))
  if (isText(node)) return node[locale] ?? null
  if (!isObject(node)) return node
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, rowsIn(value, locale)]))
}
