import { addressOf } from './addresses'
import { type Locale, localeOfPath } from './locales'
import { type Route, routing } from './routing'

/** The steps of a path below its language. */
const steps = (path: string): string[] => path.split('/').slice(2)

const asItself = (step: string): boolean => !step.startsWith('[')

/** What stands in the square brackets of a route when these are the steps of its address; null when they are another's. */
function valuesOf(pattern: string[], given: string[]): Record<string, string> | null {
  if (pattern.length !== given.length || pattern.some((step, place) => asItself(step) && step !== given[place])) return null
  return Object.fromEntries(pattern.flatMap((step, place) => (asItself(step) ? [] : [[step.slice(1, -1), decodeURIComponent(given[place] ?? '')]])))
}

/** Routes that say more of an address come first: what is not taken by one of them is a page that editors made. */
const routes = (Object.keys(routing.pathnames) as Route[]).sort((one, other) => Number(one === '/[slug]') - Number(other === '/[slug]'))

/**
 * The same page in another language. The name of a document stays as it is: it is found by its name in any language and leads on to its own address.
 * @param path the path of the page that is open
 */
export function inLanguage(path: string, locale: Locale): string {
  const current = localeOfPath(path)
  for (const route of routes) {
    const pattern: string | Record<Locale, string> = routing.pathnames[route]
    const values = valuesOf(steps(`/${current}${typeof pattern === 'string' ? pattern : pattern[current]}`.replace(/\/$/, '')), steps(path.replace(/\/$/, '')))
    if (values) return addressOf(route, locale, values)
  }
  return `/${locale}`
}
