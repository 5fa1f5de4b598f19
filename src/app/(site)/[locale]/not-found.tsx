import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHead } from '@/ui/page-head/page-head'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('site.missing')
  return { title: words('title') }
}

export default async function NotFound() {
  const [locale, words] = await Promise.all([getLocale(), getTranslations('site.missing')])
  return (
    <PageHead title={words('title')} lead={words('text')}>
      <p>
        <Link className="button" href={`/${locale}`}>
          {words('home')}
        </Link>
      </p>
    </PageHead>
  )
}
