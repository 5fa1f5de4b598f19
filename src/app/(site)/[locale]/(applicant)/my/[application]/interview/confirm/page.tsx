import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getPathname, redirect } from '@/i18n/navigation'
import { pageLocale } from '@/i18n/page-locale'
import { hour } from '@/ui/dates'
import { Missing } from '../../../../../missing'
import { moments } from '../../../../moments'
import { AskBackForm } from '../../ask-back-form'
import { book } from '../actions'
import { Clock } from '../clock'
import styles from '../interview.module.css'
import { ownTime } from '../own-time'
import { readInterview } from '../read'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.interview.confirm')
  return { title: t('title') }
}

/** The time that an applicant has chosen, kept for them while the clock runs: they confirm it, or choose another. */
export default async function ConfirmPage({ params }: Props) {
  const [{ application: id }, locale, t] = [await params, await pageLocale(), await getTranslations('apply.interview.confirm')]
  const read = await readInterview(id)
  if (!read) return <Missing />
  const { application, interview } = read
  const { booking, choice, preferences, zone } = interview
  const back = { pathname: '/my/[application]/[section]' as const, params: { application: id, section: 'interview' } }
  if (!choice) return redirect({ href: back, locale })
  const [steps, my, time] = [await getTranslations('apply.steps'), await getTranslations('apply.my'), await moments(locale)]
  const own = ownTime(choice.startsAt, locale, { own: preferences?.zone, school: zone })
  return (
    <div className={`wrap-narrow stack ${styles.page}`}>
      <p className="eyebrow">{application.program.title}</p>
      <h1>{t(booking ? 'moveTitle' : 'title')}</h1>
      {booking && <p>{t('instead', { time: time.span(booking.startsAt, booking.endsAt, zone) })}</p>}
      <div className="card stack">
        <p className={styles.when}>{time.span(choice.startsAt, choice.endsAt, zone)}</p>
        {own && <p>{my('interviewOwn', own)}</p>}
        <p>{choice.place ? my('place', { place: choice.place }) : t('online')}</p>
      </div>
      <p>
        {t('kept', { hour: hour(choice.until, locale, zone), zone: time.zoneName(zone) })} <Clock over={t('over')} until={choice.until} />
      </p>
      <AskBackForm
        back={getPathname({ href: back, locale })}
        look="primary"
        take={book.bind(null, id, choice.slot)}
        words={{ yes: t(booking ? 'move' : 'yes'), no: t('no'), pending: steps('pending'), refused: steps('refused') }}
      />
    </div>
  )
}
