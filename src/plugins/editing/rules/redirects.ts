import { defaultLocale, isLocale, type Locale, locales } from '@/i18n/locales'

/** The last part of a document's address in each language, as it is kept; where a language has none, the Azerbaijani one serves. */
export type Slugs = Partial<Record<Locale, string | null>>

/** An address that leads elsewhere: to another path, or to a document, whose present path whoever asks has to find. */
export type Redirect<Target> = { from: string; to: { path: string } | { document: Target } }

const shown = (slugs: Slugs, locale: Locale): string | null => slugs[locale] || slugs[defaultLocale] || null

/** The slugs under which a document was found before, language by language, and is no longer. One that it has in another language still finds it. */
export function formerSlugs(before: Slugs, after: Slugs): { locale: Locale; slug: string }[] {
  const present = new Set(Object.values(after))
  return locales.flatMap((locale) => {
    const slug = shown(before, locale)
    return slug && !present.has(slug) ? [{ locale, slug }] : []
  })
}

/** The slugs under which a document is found, in every language. */
export const presentSlugs = (slugs: Slugs): { locale: Locale; slug: string }[] =>
  locales.flatMap((locale) => {
    const slug = shown(slugs, locale)
    return slug ? [{ locale, slug }] : []
  })

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/**
 * An address as somebody types or follows it, as a path of the site: without query and slash at the end, with its language in front.
 * @param origin of the site, which may stand before the path
 * @returns null for what is no path of the site
 */
export function pathFrom(typed: string, origin = ''): string | null {
  const given = typed.trim()
  const path = decoded(origin && given.startsWith(`${origin}/`) ? given.slice(origin.length) : given).replace(/[?#].*$/, '')
  if (!path.startsWith('/') || path.startsWith('//') || /\s/.test(path)) return null
  const parts = path.split('/').filter(Boolean)
  return `/${(isLocale(parts[0]) ? parts : [defaultLocale, ...parts]).join('/')}`
}

/** The language of a path. */
export function localeOf(path: string): Locale {
  const [, first] = path.split('/')
  return isLocale(first) ? first : defaultLocale
}

/** Where an address leads in the end, however many redirects stand one behind the other; null when it leads nowhere, or in a circle. */
export function resolve<Target>(redirects: ReadonlyMap<string, Redirect<Target>['to']>, from: string): Redirect<Target>['to'] | null {
  const passed = new Set<string>()
  for (let path = from; !passed.has(path); ) {
    passed.add(path)
    const to = redirects.get(path)
    if (!to) return passed.size > 1 ? { path } : null
    if ('document' in to) return to
    path = to.path
  }
  return null
}
