import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isLocale } from '@/i18n/locales'
import { getPathname } from '@/i18n/navigation'
import { Link } from '@/ui/link/link'
import { PressForm } from '@/ui/form/press-form'
import { PageHead } from '@/ui/page-head/page-head'
import { leave } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('site.unsubscribe')
  return { title: words('title'), robots: { index: false } }
}

/** The way out of a subscription, to which each of its letters leads: one press, since programs that look into mail follow links too. */
export default async function UnsubscribePage({ params, searchParams }: Props) {
  const [{ locale }, { token, state }, words] = await Promise.all([params, searchParams, getTranslations('site.unsubscribe')])
  if (!isLocale(locale)) return null
  if (state === 'done') {
    return (
      <PageHead title={words('done')} lead={words('doneText')}>
        <p>
          <Link className="button button-secondary" href={getPathname({ href: '/subscribe', locale })}>
            {words('again')}
          </Link>
        </p>
      </PageHead>
    )
  }
  if (typeof token !== 'string') return <PageHead title={words('title')} lead={words('noToken')} />
  return (
    <PageHead title={words('title')} lead={words('lead')}>
      <PressForm action={leave} token={token} label={words('action')} />
    </PageHead>
  )
}
