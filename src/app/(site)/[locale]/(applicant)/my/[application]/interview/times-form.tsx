'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ErrorSummary } from '@/ui/form/error-summary'
import type { StepAnswer } from '../answers'
import styles from './interview.module.css'

/** A time as it is shown: by the clocks of the School and, where they differ, by those of the applicant. */
export type ShownTime = { slot: string; hour: string; own: string | null; online: boolean; chosen: boolean }

type Props = {
  choose: (before: StepAnswer, sent: FormData) => Promise<StepAnswer>
  days: readonly { day: string; times: readonly ShownTime[] }[]
}

/** The times that are free, by day; pressing one keeps it for a while. */
export function TimesForm({ choose, days }: Props) {
  const t = useTranslations('apply.interview.times')
  const [answer, action] = useActionState(choose, {})
  return (
    <form action={action} className="stack">
      <ErrorSummary lines={answer.error ? [{ text: answer.error }] : []} title={t('refused')} />
      {days.length === 0 && <p className="notice">{t('none')}</p>}
      {days.map(({ day, times }) => (
        <section className={styles.day} key={day}>
          <h3>{day}</h3>
          <ul className={styles.times}>
            {times.map(({ chosen, hour, online, own, slot }) => (
              <li key={slot}>
                <button
                  aria-label={[`${day}, ${hour}`, own, online && t('online'), chosen && t('chosen')].filter(Boolean).join(', ')}
                  className="button button-secondary"
                  data-chosen={chosen || undefined}
                  name="slot"
                  type="submit"
                  value={slot}
                >
                  <span className="numbers">{hour}</span>
                  {own && <small>{own}</small>}
                  {online && <small>{t('online')}</small>}
                  {chosen && <small>{t('chosen')}</small>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </form>
  )
}
