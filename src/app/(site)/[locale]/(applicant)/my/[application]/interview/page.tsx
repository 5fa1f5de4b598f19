import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { pageLocale } from '@/i18n/page-locale'
import { RouteLink } from '@/ui/link/route-link'
import { Missing } from '../../../../missing'
import { moments } from '../../../moments'
import { InterviewCard } from './card'
import styles from './interview.module.css'
import { Preferences } from './preferences'
import { type Read, readInterview } from './read'
import { Times } from './times'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.interview')
  return { title: t('title') }
}

/** An applicant's interview: what they say of it, the times that are free for them, when it is and what can still be done. */
export default async function InterviewPage({ params }: Props) {
  const [{ application: id }, locale, t] = [await params, await pageLocale(), await getTranslations('apply.interview')]
  const read = await readInterview(id)
  if (!read) return <Missing />
  const { application, interview } = read
  const { booking, open, preferences } = interview
  const back = { pathname: '/my/[application]' as const, params: { application: id } }
  return (
    <div className={`wrap-narrow stack ${styles.page}`}>
      <header className="stack">
        <p className="eyebrow">{application.program.title}</p>
        <h1>{t('title')}</h1>
      </header>
      {application.interview && <InterviewCard application={application} heading={t('set')} locale={locale} zone={preferences?.zone} />}
      {booking && <Booked locale={locale} read={read} />}
      {!application.interview && !preferences && <Preferences id={id} interview={interview} locale={locale} />}
      {!application.interview && preferences && <Said id={id} open={open} />}
      {open && (booking || preferences) && <Times id={id} interview={interview} locale={locale} />}
      <p>
        <RouteLink href={back}>{t('back')}</RouteLink>
      </p>
    </div>
  )
}

/** Until when a time that is set may be changed, and the way to give it up. */
async function Booked({ locale, read: { application, interview } }: { locale: Locale; read: Read }) {
  const [t, time] = [await getTranslations('apply.interview'), await moments(locale)]
  const { booking, open, zone } = interview
  if (!booking) return null
  if (!open) return <p>{t('notMovable')}</p>
  return (
    <div className="stack">
      <p>{t('movable', { moment: time.moment(booking.movableUntil, zone) })}</p>
      <div className="cluster">
        <a className="button button-secondary" href="#times">
          {t('move')}
        </a>
        <RouteLink className="button button-quiet" href={{ pathname: '/my/[application]/interview/[act]', params: { application: application.id, act: 'cancel' } }}>
          {t('cancel')}
        </RouteLink>
      </div>
    </div>
  )
}

/** That we know when somebody can come, and what follows. */
async function Said({ id, open }: { id: string; open: boolean }) {
  const t = await getTranslations('apply.interview')
  return (
    <div className="notice stack" data-tone="success">
      <p>{t(open ? 'saidChoose' : 'saidWait')}</p>
      <p>
        <RouteLink href={{ pathname: '/my/[application]/interview/[act]', params: { application: id, act: 'preferences' } }}>{t('change')}</RouteLink>
      </p>
    </div>
  )
}
