import type { Metadata } from 'next'
import { Link } from '@/ui/link/link'
import { getTranslations } from 'next-intl/server'
import { callWindow, listProgrammes, type ProgrammeSummary } from '@/content/programs'
import { isLocale, type Locale } from '@/i18n/locales'
import { getPathname } from '@/i18n/navigation'
import { callState } from '@/plugins/selection'
import { day } from '@/ui/dates'
import { PageHead } from '@/ui/page-head/page-head'
import { Section } from '@/ui/section/section'
import { confirm } from './actions'
import { ReminderForm } from './reminder-form'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('site.reminder')
  return { title: words('title'), robots: { index: false } }
}

/** Being told when a call opens: the address, the letter that asks again, the button that the letter leads to. */
export default async function ReminderPage({ params, searchParams }: Props) {
  const [{ locale }, asked, words] = await Promise.all([params, searchParams, getTranslations('site.reminder')])
  if (!isLocale(locale)) return null
  const { state, token, program } = asked
  const again = (
    <p>
      <Link className="button button-secondary" href={getPathname({ href: '/reminder', locale })}>
        {words('again')}
      </Link>
    </p>
  )
  if (typeof token === 'string') return <Confirm token={token} locale={locale} />
  if (state === 'sent') return <PageHead title={words('sent')} lead={words('sentText')} />
  if (state === 'done') return <PageHead title={words('done')} lead={words('doneText')} />
  if (state === 'unknown') {
    return (
      <PageHead title={words('unknown')} lead={words('unknownText')}>
        {again}
      </PageHead>
    )
  }
  const programme = await awaited(locale, program)
  if (!programme) {
    return (
      <PageHead title={words('none')} lead={words('noneText')}>
        <p>
          <Link className="button button-secondary" href={getPathname({ href: '/apply', locale })}>
            {words('call')}
          </Link>
        </p>
      </PageHead>
    )
  }
  const { opensAt, zone } = programme.call
  return (
    <>
      <PageHead
        title={words('title')}
        eyebrow={opensAt ? words('program', { title: programme.title, day: day(opensAt, locale, zone) }) : words('programUndated', { title: programme.title })}
        lead={words('lead')}
      />
      <Section narrow>
        <ReminderForm
          program={programme.id}
          locale={locale}
          words={{
            email: words('email'),
            hint: words('hint'),
            send: words('send'),
            privacy: words('privacy'),
            problems: { email: words('problems.email'), tooMany: words('problems.tooMany') },
          }}
        />
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

async function Confirm({ token, locale }: { token: string; locale: Locale }) {
  const words = await getTranslations('site.reminder')
  return (
    <PageHead title={words('confirm')} lead={words('confirmText')}>
      <form action={confirm}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" className="button">
          {words('confirmAction')}
        </button>
      </form>
    </PageHead>
  )
}
