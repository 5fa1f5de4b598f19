import { redirect } from 'next/navigation'
import { type Entry, findBySlug } from '@/content/addresses'
import { decisionPaths, getDecisions, type PublicBundle, type PublicDraw } from '@/content/decisions'
import { getProgramme, type Programme } from '@/content/programs'
import { isLocale, type Locale } from '@/i18n/locales'

export type Found = { programme: Programme; entry: Entry; locale: Locale; draws: PublicDraw[]; bundles: PublicBundle[] }

/**
 * Finds what is public of the decisions of the programme that an address names; an address of another language leads on to its own.
 * @param draw as the address names it, for the page of one
 * @returns null when the programme is not published
 */
export async function arriveAtDecisions({ draw, locale, slug }: { locale: string; slug: string; draw?: string }): Promise<Found | null> {
  const entry = isLocale(locale) ? await findBySlug('programs', decodeURIComponent(slug), locale) : null
  if (!isLocale(locale) || !entry) return null
  if (entry.slugs[locale] !== slug) redirect(decisionPaths(entry, draw)[locale])
  const programme = await getProgramme(entry.id, locale)
  return programme && { programme, entry, locale, ...(await getDecisions(entry.id)) }
}
