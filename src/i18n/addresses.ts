import type { Locale } from './locales'
import { type Route, routing } from './routing'

/**
 * The path of a page in a language, for letters and other places outside the pages.
 * @param values what stands in the square brackets of the route
 */
export function addressOf(route: Route, locale: Locale, values: Record<string, string> = {}): string {
  const paths: string | Record<Locale, string> = routing.pathnames[route]
  const path = typeof paths === 'string' ? paths : paths[locale]
  return `/${locale}${path === '/' ? '' : path}`.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}
