import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { MyApplication } from '@/plugins/selection'
import { moments } from '../../../moments'
import styles from './interview.module.css'
import { ownTime } from './own-time'

type Props = {
  application: MyApplication
  locale: Locale
  /** By whose clocks the applicant lives, if they have said. */
  zone: string | undefined
  heading: string
}

/** When and where somebody is heard, what to bring, and the way into their calendar; afterwards, what comes next. */
export async function InterviewCard({ application: { call, id, interview }, heading, locale, zone }: Props) {
  const [t, time] = [await getTranslations('apply.my'), await moments(locale)]
  if (!interview) return null
  const own = ownTime(interview.startsAt, locale, { own: zone, school: call.zone })
  if (Date.parse(interview.endsAt) < Date.now()) {
    return (
      <section aria-labelledby="interview" className="card stack">
        <h2 className="notice-title" id="interview">
          {heading}
        </h2>
        <p>{time.span(interview.startsAt, interview.endsAt, call.zone)}</p>
        <p>{t('interviewOver')}</p>
      </section>
    )
  }
  return (
    <section aria-labelledby="interview" className="card stack">
      <h2 className="notice-title" id="interview">
        {heading}
      </h2>
      <p className={styles.when}>{time.span(interview.startsAt, interview.endsAt, call.zone)}</p>
      {own && <p>{t('interviewOwn', own)}</p>}
      {interview.place && <p>{t('place', { place: interview.place })}</p>}
      {interview.link && (
        <p>
          <a href={interview.link} rel="noopener noreferrer">
            {t('link')}
          </a>
        </p>
      )}
      <p>
        <a download href={`/api/my/${id}/interview?locale=${locale}`}>
          {t('toCalendar')}
        </a>
      </p>
      <p className="soft small">{t('interviewHelp')}</p>
    </section>
  )
}
