import { env } from '@/env'
import { getPathname } from '@/i18n/navigation'
import { defaultLocale, type Locale, locales } from '@/i18n/locales'
import { type Addressed, routeOf } from '@/plugins/editing'
import { cached } from './cache'
import { school } from './published'

export type { Addressed }

/** A published document as the outside knows it: its name in the address of each language. */
export type Entry = { id: string; slugs: Record<Locale, string>; home: boolean; updatedAt: string }

/** A name that leads to a page, where there is one. */
export type Named = { name: string; path: string | null }

type Everywhere = { id: string; slug?: Partial<Record<Locale, string | null>> | null; home?: boolean | null; updatedAt: string }

async function readDirectory(collection: Addressed): Promise<Entry[]> {
  const payload = await school()
  const { docs } = await payload.find({ collection, locale: 'all', depth: 0, pagination: false, overrideAccess: false, select: { slug: true, home: true, updatedAt: true } })
  return (docs as unknown as Everywhere[]).map(({ id, slug, home, updatedAt }) => {
    const fallback = slug?.[defaultLocale] || id
    return { id, slugs: Object.fromEntries(locales.map((locale) => [locale, slug?.[locale] || fallback])) as Record<Locale, string>, home: Boolean(home), updatedAt }
  })
}

const directories = {
  pages: cached('directory-pages', ['pages'], () => readDirectory('pages')),
  news: cached('directory-news', ['news'], () => readDirectory('news')),
  programs: cached('directory-programs', ['programs'], () => readDirectory('programs')),
  trainings: cached('directory-trainings', ['trainings'], () => readDirectory('trainings')),
  trainers: cached('directory-trainers', ['trainers'], () => readDirectory('trainers')),
} satisfies Record<Addressed, () => Promise<Entry[]>>

/** Every published document of a collection with its addresses. */
export const directory = (collection: Addressed): Promise<Entry[]> => directories[collection]()

/** The path of a document in a language, from the root of the site: `/az/haqqimizda`. */
export function pathOf(collection: Addressed, entry: Pick<Entry, 'slugs' | 'home'>, locale: Locale): string {
  if (collection === 'pages' && entry.home) return `/${locale}`
  return getPathname({ href: { pathname: routeOf[collection], params: { slug: entry.slugs[locale] } }, locale })
}

/** The paths of a document in all languages. */
export const pathsOf = (collection: Addressed, entry: Entry): Record<Locale, string> =>
  Object.fromEntries(locales.map((locale) => [locale, pathOf(collection, entry, locale)])) as Record<Locale, string>

/** The path of a document that another one refers to, or null when it is not published. */
export async function pathOfId(collection: Addressed, reference: string | { id: string } | null | undefined, locale: Locale): Promise<string | null> {
  const id = typeof reference === 'object' ? reference?.id : reference
  const entry = id ? (await directory(collection)).find((candidate) => candidate.id === id) : undefined
  return entry ? pathOf(collection, entry, locale) : null
}

/**
 * Finds a document by its name in the address of a language; a name of another language finds it too, so that an address
 * in which only the language was exchanged still leads to the same document.
 */
export async function findBySlug(collection: Addressed, slug: string, locale: Locale): Promise<Entry | null> {
  const entries = (await directory(collection)).filter((entry) => !entry.home)
  return entries.find((entry) => entry.slugs[locale] === slug) ?? entries.find((entry) => Object.values(entry.slugs).includes(slug)) ?? null
}

/** A path as the address that people pass on. */
export const absolute = (path: string): string => new URL(path, env.SITE_URL).toString()
