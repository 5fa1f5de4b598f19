import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { callWindow, listProgrammes, type ProgrammeSummary } from '@/content/programs'
import { isLocale, type Locale } from '@/i18n/locales'
import { getPathname } from '@/i18n/navigation'
import { callState } from '@/plugins/selection'
import { day } from '@/ui/dates'
import { Link } from '@/ui/link/link'
import { PressForm } from '@/ui/form/press-form'
import { PageHead } from '@/ui/page-head/page-head'
import { Section } from '@/ui/section/section'
import { SubscribeForm } from '@/ui/subscribe/subscribe-form'
import { subscribeWords } from '@/ui/subscribe/words'
import { confirm } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ topic }, words] = await Promise.all([searchParams, getTranslations('site.subscribe')])
  return { title: words(topic === 'call' ? 'call.title' : 'news.title'), robots: { index: false } }
}

/** Hearing from the School: the address, the letter that asks again, the button that the letter leads to. */
export default async function SubscribePage({ params, searchParams }: Props) {
  const [{ locale }, asked, words] = await Promise.all([params, searchParams, getTranslations('site.subscribe')])
  if (!isLocale(locale)) return null
  const topic = asked.topic === 'call' ? 'call' : 'news'
  if (typeof asked.token === 'string') return <Confirm token={asked.token} />
  if (asked.state === 'sent') return <PageHead title={words('sent')} lead={words('sentText')} />
  if (asked.state === 'done') return <PageHead title={words(`${topic}.done`)} lead={words(`${topic}.doneText`)} />
  if (asked.state === 'unknown') {
    return (
      <PageHead title={words('unknown')} lead={words('unknownText')}>
        <p>
          <Link className="button button-secondary" href={getPathname({ href: '/subscribe', locale })}>
            {words('again')}
          </Link>
        </p>
      </PageHead>
    )
  }
  return topic === 'call' ? <Call locale={locale} program={asked.program} /> : <News locale={locale} />
}

async function News({ locale }: { locale: Locale }) {
  const words = await getTranslations('site.subscribe')
  return (
    <>
      <PageHead title={words('news.title')} lead={words('news.lead')} />
      <Section narrow>
        <SubscribeForm words={await subscribeWords('news', locale)} />
      </Section>
    </>
  )
}

async function Call({ locale, program }: { locale: Locale; program: string | string[] | undefined }) {
  const words = await getTranslations('site.subscribe.call')
  const programme = await awaited(locale, program)
  if (!programme) {
    return (
      <PageHead title={words('none')} lead={words('noneText')}>
        <p className="cluster">
          <Link className="button button-secondary" href={getPathname({ href: '/apply', locale })}>
            {words('see')}
          </Link>
          <Link className="button button-secondary" href={getPathname({ href: '/subscribe', locale })}>
            {words('newsInstead')}
          </Link>
        </p>
      </PageHead>
    )
  }
  const { opensAt, zone } = programme.call
  const eyebrow = opensAt ? words('program', { title: programme.title, day: day(opensAt, locale, zone) }) : words('programUndated', { title: programme.title })
  return (
    <>
      <PageHead title={words('title')} eyebrow={eyebrow} lead={words('lead')} />
      <Section narrow>
        <SubscribeForm program={programme.id} words={await subscribeWords('call', locale)} />
      </Section>
    </>
  )
}

/** The programme that was asked for, or the newest, if its call is still to open. */
async function awaited(locale: Locale, program: string | string[] | undefined): Promise<ProgrammeSummary | undefined> {
  const now = new Date()
  const waiting = (await listProgrammes(locale)).filter(({ call }) => callState(callWindow(call), now) === 'notYet')
  return waiting.find(({ id }) => id === program) ?? waiting[0]
}

async function Confirm({ token }: { token: string }) {
  const words = await getTranslations('site.subscribe')
  return (
    <PageHead title={words('confirm')} lead={words('confirmText')}>
      <PressForm action={confirm} token={token} label={words('confirmAction')} />
    </PageHead>
  )
}
