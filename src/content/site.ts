import type { Site } from '@/payload-types'
import type { Locale } from '@/i18n/locales'
import { pathOfId } from './addresses'
import { cached } from './cache'
import { type Destination, safeUrl } from './links'
import { type Picture, picture } from './pictures'
import { asVisitor, school } from './published'

export type NamedLink = Destination & { label: string }

/** What every page carries: who speaks, where one can go, how the School is reached. */
export type SiteFrame = {
  name: string | null
  operator: string | null
  description: string | null
  image: Picture | null
  menu: NamedLink[]
  footer: { title: string; links: NamedLink[] }[]
  contact: { email: string | null; phone: string | null; address: string | null; hours: string | null }
  social: NamedLink[]
  privacy: string | null
}

type GivenLink = NonNullable<Site['menu']>[number]

async function named(links: GivenLink[] | null | undefined, locale: Locale): Promise<NamedLink[]> {
  const found = await Promise.all(
    (links ?? []).map(async ({ label, page, url }) => {
      const path = await pathOfId('pages', page, locale)
      const target = path ? { href: path, external: false } : safeUrl(url)
      return target && label ? { ...target, label } : null
    }),
  )
  return found.filter((link) => link !== null)
}

/** The frame of the site in a language. What an editor has not filled in is null or empty. */
export const getSite = cached('site', ['site', 'pages', 'media'], async (locale: Locale): Promise<SiteFrame> => {
  const payload = await school()
  const site = await payload.findGlobal({ slug: 'site', ...asVisitor(locale) })
  return {
    name: site.name ?? null,
    operator: site.operator ?? null,
    description: site.description ?? null,
    image: picture(site.image, 'card'),
    menu: await named(site.menu, locale),
    footer: await Promise.all((site.footer ?? []).map(async ({ title, links }) => ({ title, links: await named(links, locale) }))),
    contact: { email: site.email ?? null, phone: site.phone ?? null, address: site.address ?? null, hours: site.hours ?? null },
    social: (site.social ?? []).flatMap(({ name, url }) => {
      const target = safeUrl(url)
      return target ? [{ ...target, label: name }] : []
    }),
    privacy: await pathOfId('pages', site.privacyPage, locale),
  }
})
