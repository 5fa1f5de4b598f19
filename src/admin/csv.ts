import { stringify } from 'csv-stringify/sync'

/**
 * A table for spreadsheets.
 * @param headers what each column is called, by its key and in its order
 * @returns UTF-8 with a byte order mark, so that spreadsheets read the letters rightly; cells that would be read as formulas are made harmless
 */
export const csv = <Key extends string>(rows: readonly { readonly [K in Key]: unknown }[], headers: Record<Key, string>): string =>
  stringify([...rows], { bom: true, header: true, escape_formulas: true, columns: Object.entries(headers).map(([key, header]) => ({ key, header: String(header) })) })

/** What columns are called, from words that stand under `columns`; in the order of their keys. */
export const headersOf = <Key extends string>(keys: readonly Key[], t: (key: string) => string): Record<Key, string> =>
  Object.fromEntries(keys.map((key) => [key, t(`columns.${key}`)])) as Record<Key, string>

/** The same as a file that a browser keeps under this name. */
export const csvFile = (name: string, table: string): Response =>
  new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"` } })
