import type { CardsBlock, HeroBlock } from '@/payload-types'
import { getPathname } from '@/i18n/navigation'
import type { Locale } from '@/i18n/locales'
import { pathOfId } from './addresses'

/** A link as an editor fills it in. */
type Given = NonNullable<HeroBlock['links']>[number] | NonNullable<NonNullable<CardsBlock['items']>[number]['link']>

export type Destination = { href: string; external: boolean }

const elsewhere = /^(https?:\/\/|mailto:|tel:)/

/** Only addresses that a visitor can follow: of the site itself, of the web, of mail and telephone. */
export function safeUrl(url: string | null | undefined): Destination | null {
  const href = url?.trim() ?? ''
  if (elsewhere.test(href)) return { href, external: true }
  return /^[/#](?!\/)/.test(href) ? { href, external: false } : null
}

/** The address that a telephone number is called at, however it is written. */
export const telephone = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`

/** Where a link of a block leads in a language; null when it leads nowhere that is published. */
export async function destination(link: Given | null | undefined, locale: Locale): Promise<Destination | null> {
  if (link?.to === 'apply') return { href: getPathname({ href: '/apply', locale }), external: false }
  if (link?.to === 'url') return safeUrl(link.url)
  const href = await pathOfId('pages', link?.page, locale)
  return href ? { href, external: false } : null
}
