import type { Page } from 'playwright-core'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/locales'
import type { Route } from '@/i18n/routing'
import { pathsOfSitemap } from './sitemap'

/** Pages that every language has, whatever editors keep. */
const fixed: Route[] = ['/search', '/subscribe', '/unsubscribe', '/message-sent', '/apply', '/sign-in']

/** One page of each type in a language: every page that editors keep, one of each kind of document, and those that are always there. */
export async function onePageOfEach(siteUrl: string, locale: Locale): Promise<string[]> {
  const own = (await pathsOfSitemap(siteUrl)).filter((path) => path.split('/')[1] === locale)
  const single = own.filter((path) => path.split('/').length <= 3)
  const kinds = new Map(own.filter((path) => path.split('/').length > 3).map((path) => [path.split('/')[2], path] as const))
  return [...new Set([...single, ...kinds.values(), ...fixed.map((route) => addressOf(route, locale))])]
}

/**
 * What does not fit on the page as it looks now: whatever makes it scroll sideways, and words of which a part is cut away by what they stand in.
 * Words that are there for screen readers alone are meant to be cut.
 */
export const cutAway = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`
    const width = document.documentElement.clientWidth
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
    const sideways = document.documentElement.scrollWidth > width ? shown.filter((element) => element.getBoundingClientRect().right > width + 1).slice(0, 3) : []
    const clipped = shown.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const hidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      if (element.clientWidth <= 1 || !element.textContent?.trim()) return false
      return (hidden(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hidden(overflowY) && element.scrollHeight > element.clientHeight + 1)
    })
    return [...sideways.map((element) => `sticks out: ${name(element)}`), ...clipped.map((element) => `is cut: ${name(element)}`)]
  })
