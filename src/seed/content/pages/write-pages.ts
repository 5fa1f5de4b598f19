import type { Writer } from '../write'
import { pages } from './pages'
import type { Links, PageKey } from './source'

const keys = Object.keys(pages) as PageKey[]

/**
 * Writes the pages in two rounds, since they lead to one another: first as drafts with a name, then whole and published.
 * @returns the ids under the keys of the pages
 */
export async function writePages(writer: Writer, others: Omit<Links, 'page'>): Promise<Links['page']> {
  const ids: Partial<Links['page']> = {}
  for (const key of keys) {
    const { title, slug, home = false } = pages[key]
    ids[key] = await writer.begin('pages', { title, slug, home, _status: 'draft' })
  }
  const page = ids as Links['page']
  for (const key of keys) {
    const { title, slug, summary, layout } = pages[key]
    await writer.update('pages', page[key], { title, slug, summary, layout: layout({ ...others, page }), _status: 'published' })
  }
  return page
}
