import '@/ui/styles/index.css'
import type { Metadata, Viewport } from 'next'
import { preload } from 'react-dom'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { getSite } from '@/content/site'
import { env } from '@/env'
import { isLocale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { getPathname } from '@/i18n/navigation'
import { Footer } from '@/ui/frame/footer'
import { Header } from '@/ui/frame/header'
import { ViewHead } from '@/ui/view/view-head'
import { ViewPanel } from '@/ui/view/view-panel'
import { firstLetters } from '@/ui/styles/fonts'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fafbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1716' },
  ],
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const [site, words] = await Promise.all([getSite(locale), getTranslations({ locale, namespace: 'site' })])
  const name = site.name ?? words('name')
  return {
    metadataBase: new URL(env.SITE_URL),
    title: { default: name, template: `%s · ${name}` },
    description: site.description ?? undefined,
    openGraph: { siteName: name, locale, type: 'website', images: site.image ? [{ url: site.image.src, alt: site.image.alt }] : undefined },
  }
}

/** What every page of the public side stands in: the language, the head, the foot. Words for client components are given where they are used. */
export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [site, words] = await Promise.all([getSite(locale), getTranslations({ locale, namespace: 'site' })])
  const name = site.name ?? words('name')
  for (const address of firstLetters[locale]) preload(address, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <ViewHead />
      </head>
      <body>
        <a className="skip" href="#content">
          {words('frame.skip')}
        </a>
        <Header
          name={name}
          operator={site.operator}
          home={`/${locale}`}
          menu={site.menu}
          search={getPathname({ href: '/search', locale })}
          account={getPathname({ href: '/my', locale })}
        />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer site={site} name={name} />
        <ViewPanel words={messages[locale].site.view} />
      </body>
    </html>
  )
}
