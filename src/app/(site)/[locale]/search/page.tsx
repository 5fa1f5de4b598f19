import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { find } from '@/content/search'
import { isLocale } from '@/i18n/locales'
import { counted } from '@/i18n/plural'
import { messages } from '@/i18n/messages'
import { PageHead } from '@/ui/page-head/page-head'
import { Search } from '@/ui/search/search'
import { Section } from '@/ui/section/section'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('site.search')
  return { title: words('title'), robots: { index: false } }
}

/** Search: an answer as a page for whoever sends the form, and while they type for whoever has scripts. */
export default async function SearchPage({ params, searchParams }: Props) {
  const [{ locale }, { q }, words] = await Promise.all([params, searchParams, getTranslations('site.search')])
  if (!isLocale(locale)) return null
  const asked = typeof q === 'string' ? q : ''
  return (
    <>
      <PageHead title={words('title')} />
      <Section narrow>
        <Search
          asked={asked}
          hits={await find(asked, locale)}
          locale={locale}
          words={{
            label: words('label'),
            submit: words('submit'),
            hint: words('hint'),
            nothing: words('nothing'),
            count: counted(locale, (count) => words('count', { count })),
            kinds: messages[locale].site.search.kinds,
          }}
        />
      </Section>
    </>
  )
}
