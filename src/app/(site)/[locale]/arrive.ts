import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { absolute, type Addressed, type Entry, findBySlug, pathOf, pathsOf } from '@/content/addresses'
import { cardAddress } from '@/content/card'
import { isLocale, type Locale } from '@/i18n/locales'
import { cardSize } from '@/ui/share-card/share-card'

export type SlugParams = { params: Promise<{ locale: string; slug: string }> }

/** A document at its address: what its page shows, and where it stands in every language. */
type Arrived<Shown> = { shown: Shown; entry: Entry; locale: Locale }

/**
 * Finds the document that an address names; an address of another language, or an old shape of it, leads on to its own.
 * @param read what the page shows of the document
 * @returns null when there is none
 */
export async function arrive<Shown>(
  collection: Addressed,
  params: SlugParams['params'],
  read: (id: string, locale: Locale) => Promise<Shown | null>,
): Promise<Arrived<Shown> | null> {
  const { locale, slug } = await params
  const entry = isLocale(locale) ? await findBySlug(collection, decodeURIComponent(slug), locale) : null
  if (!isLocale(locale) || !entry) return null
  if (entry.home || entry.slugs[locale] !== slug) redirect(pathOf(collection, entry, locale))
  const shown = await read(entry.id, locale)
  return shown && { shown, entry, locale }
}

type About = { title: string | null; description?: string | null; card: string | null; type?: 'website' | 'article' | 'profile' }

/** What search engines and previews are told: the title, the one address, the same document in the other languages. */
export function describe(paths: Record<Locale, string>, locale: Locale, about: About): Metadata {
  const languages = Object.fromEntries(Object.entries(paths).map(([language, path]) => [language, absolute(path)]))
  const { card, title, description, type = 'website' } = about
  return {
    ...(title ? { title } : {}),
    description: description ?? undefined,
    alternates: {
      canonical: absolute(paths[locale]),
      languages: { ...languages, 'x-default': absolute(paths.az) },
      types: { 'application/atom+xml': absolute(`/${locale}/feed.xml`) },
    },
    openGraph: {
      title: title ?? undefined,
      description: description ?? undefined,
      url: absolute(paths[locale]),
      locale,
      type,
      images: card ? [{ url: card, ...cardSize, alt: title ?? '' }] : undefined,
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** The same for a document at its address. */
export const describeEntry = (collection: Addressed, entry: Entry, locale: Locale, about: Omit<About, 'card'>): Metadata =>
  describe(pathsOf(collection, entry), locale, { ...about, card: cardAddress(collection, entry.id, locale) })
