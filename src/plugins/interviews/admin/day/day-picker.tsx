'use client'
import { Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useWords } from '@/admin/use-words'
import type { Day } from '../../operations/read-day'
import { dayHref } from '../screens'
import styles from './day.module.css'

/** Another day: the nearest ones with interviews, today, or any. */
export function DayPicker({ day: { day, next, previous, today } }: { day: Day }) {
  const { t } = useWords()
  const router = useRouter()
  return (
    <nav className={styles.picker} aria-label={t('interviews:day:days')}>
      {previous ? (
        <Link href={dayHref(previous)} prefetch={false}>
          ← {t('interviews:day:previous')}
        </Link>
      ) : null}
      {day === today ? null : (
        <Link href={dayHref(today)} prefetch={false}>
          {t('interviews:day:today')}
        </Link>
      )}
      {next ? (
        <Link href={dayHref(next)} prefetch={false}>
          {t('interviews:day:next')} →
        </Link>
      ) : null}
      <label>
        {t('interviews:day:another')}
        <input type="date" defaultValue={day} onChange={({ target: { value } }) => value && router.push(dayHref(value))} />
      </label>
    </nav>
  )
}
