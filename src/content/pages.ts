import type { Page as Row } from '@/payload-types'
import type { Locale } from '@/i18n/locales'
import { directory, type Entry, pathOf } from './addresses'
import { cached } from './cache'
import { publishedById, school } from './published'

export type PieceOfPage = NonNullable<Row['layout']>[number]

export type Page = { id: string; title: string; summary: string | null; layout: PieceOfPage[] }

/** One page with its blocks; what blocks refer to by name alone they read themselves. */
export const getPage = cached('page', ['pages', 'media', 'programs', 'trainers', 'partners'], async (id: string, locale: Locale): Promise<Page | null> => {
  const page = await publishedById('pages', id, locale)
  return page ? { id: page.id, title: page.title, summary: page.summary ?? null, layout: page.layout ?? [] } : null
})

/** The page that answers at the root of each language; null when no published page is marked as home. */
export async function getHome(locale: Locale): Promise<{ entry: Entry; page: Page } | null> {
  const entry = (await directory('pages')).find((candidate) => candidate.home)
  const page = entry ? await getPage(entry.id, locale) : null
  return entry && page ? { entry, page } : null
}

const holders = cached('page-holding', ['pages'], async (block: PieceOfPage['blockType']): Promise<string | null> => {
  const payload = await school()
  const { docs } = await payload.find({ collection: 'pages', depth: 0, pagination: false, overrideAccess: false, select: { home: true, layout: true } })
  return docs.find((page) => !page.home && page.layout?.some(({ blockType }) => blockType === block))?.id ?? null
})

/** The path of the page, other than home, that editors gave a certain block: where all news are, where all trainers are. */
export async function pathOfPageWith(block: PieceOfPage['blockType'], locale: Locale): Promise<string | null> {
  const id = await holders(block)
  const entry = id ? (await directory('pages')).find((candidate) => candidate.id === id) : undefined
  return entry ? pathOf('pages', entry, locale) : null
}
