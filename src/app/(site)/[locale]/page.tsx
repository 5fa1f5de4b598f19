import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Pieces } from '@/blocks/pieces'
import { cardAddress } from '@/content/card'
import { getHome } from '@/content/pages'
import { speakerIn, structuredSchool } from '@/content/machine/structured'
import { getSite } from '@/content/site'
import { isLocale, locales, type Locale } from '@/i18n/locales'
import { PageHead } from '@/ui/page-head/page-head'
import { StaffBar } from '@/ui/staff-bar/staff-bar'
import { StructuredData } from '@/ui/structured-data/structured-data'
import { describe } from './arrive'

type Props = { params: Promise<{ locale: string }> }

const roots = Object.fromEntries(locales.map((locale) => [locale, `/${locale}`])) as Record<Locale, string>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const [home, site] = await Promise.all([getHome(locale), getSite(locale)])
  return describe(roots, locale, { title: null, description: home?.page.summary ?? site.description, card: home ? cardAddress('pages', home.entry.id, locale) : null })
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) return null
  const [home, site, words] = await Promise.all([getHome(locale), getSite(locale), getTranslations('site')])
  if (!home) return <PageHead title={site.name ?? words('name')} lead={words('home.empty')} />
  return (
    <>
      <StructuredData data={structuredSchool(await speakerIn(locale))} />
      {home.page.layout[0]?.blockType !== 'hero' && <PageHead title={home.page.title} lead={home.page.summary} />}
      <Pieces layout={home.page.layout} locale={locale} />
      <StaffBar collection="pages" id={home.entry.id} locale={locale} />
    </>
  )
}
