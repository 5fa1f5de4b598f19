import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { leavingHeaders, leavingToken } from '../rules/subscription'

/** How a letter to a subscriber ends, and what it tells mail programs. */
export type WayOut = { footer: string; headers: Record<string, string> }

/**
 * The way out of a subscription, for the foot and the head of a letter. It is made when the letter leaves, so that the outbox never shows it and no
 * template can lose it.
 */
export function wayOut(secret: string, subscription: string, locale: Locale): WayOut {
  const token = leavingToken(secret, subscription)
  const page = `${env.SITE_URL}${addressOf('/unsubscribe', locale)}?${new URLSearchParams({ token })}`
  const press = `${env.SITE_URL}/api/unsubscribe?${new URLSearchParams({ token, locale })}`
  return { footer: footerWith(page, locale), headers: leavingHeaders(press) }
}

/** The last words of a letter to a subscriber. */
export const footerWith = (link: string, locale: Locale): string => translator(locale, 'correspondence')('unsubscribe', { link })
