import { type Locale, locales } from '@/i18n/locales'
import { asVisitor, school } from '../published'
import { rememberClosed } from './state'

/** Reads anew whether the site is closed, so that what stands before every page knows it without asking the database. */
export async function readClosed(): Promise<void> {
  const payload = await school()
  const read = await Promise.all(locales.map(async (locale) => [locale, await payload.findGlobal({ slug: 'site', ...asVisitor(locale) })] as const))
  const [site] = read.map(([, one]) => one)
  const inEach = (value: (site: (typeof read)[number][1]) => string | null | undefined) =>
    Object.fromEntries(read.map(([locale, one]) => [locale, value(one) || null])) as Record<Locale, string | null>
  rememberClosed(site?.closed ? { name: inEach(({ name }) => name), text: inEach(({ closedText }) => closedText), until: site.closedUntil ?? null } : null)
}
