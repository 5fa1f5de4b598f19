import type { Locale } from '@/i18n/locales'
import { type Found, type Piece, search } from '@/plugins/search'
import { pathOfId } from './addresses'
import { school } from './published'

/** Something found, as a visitor sees it: what it is, its title and a passage, each with what was looked for set apart. */
export type Hit = { kind: Found['collection']; id: string; path: string; title: Piece[]; excerpt: Piece[] }

/** Published documents that fit what somebody typed, the best first. What has no address of its own is left out. */
export async function find(typed: string, locale: Locale): Promise<Hit[]> {
  const found = await search(await school(), typed, locale)
  const hits = await Promise.all(
    found.map(async ({ collection, id, title, excerpt }) => {
      const path = await pathOfId(collection, id, locale)
      return path ? { kind: collection, id, path, title, excerpt } : null
    }),
  )
  return hits.filter((hit) => hit !== null)
}
