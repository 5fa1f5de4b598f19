import { getTranslations } from 'next-intl/server'
import { newsFeed } from '@/content/machine/feed'
import { isLocale } from '@/i18n/locales'

/** The news of a language for feed readers. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const words = await getTranslations({ locale, namespace: 'site' })
  return new Response(await newsFeed(locale, words('name')), { headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=60' } })
}
