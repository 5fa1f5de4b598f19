import { redirect as redirectTo } from 'next/navigation'
import { addressOf } from './addresses'
import type { Locale } from './locales'
import type { Route } from './routing'

/** A page of ours, with what stands in its address and after it. */
export type Target = Route | { pathname: Route; params?: Record<string, string>; query?: Record<string, string | undefined> }

/** The address of a page in a language: the path with what is asked of it. */
export function getPathname({ href, locale }: { href: Target; locale: Locale }): string {
  if (typeof href === 'string') return addressOf(href, locale)
  const asked = Object.entries(href.query ?? {}).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return [addressOf(href.pathname, locale, href.params), ...(asked.length > 0 ? [new URLSearchParams(asked)] : [])].join('?')
}

/** Leads on to a page in a language. */
export function redirect(to: { href: Target; locale: Locale }): never {
  redirectTo(getPathname(to))
}
