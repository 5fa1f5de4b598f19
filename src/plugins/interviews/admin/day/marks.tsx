'use client'
import { useWords } from '@/admin/use-words'
import type { DayInterview } from '../../operations/read-day'
import { type Mark, marksFrom, type OnDay, type Whereabouts, whereaboutsOf } from '../../rules/day'
import styles from './day.module.css'

/** An interview as the rules of the day know it. */
export const onDay = ({ arrivedAt, calledAt, startsAt, state }: DayInterview): OnDay => ({
  state,
  startsAt: new Date(startsAt),
  arrivedAt: arrivedAt ? new Date(arrivedAt) : null,
  calledAt: calledAt ? new Date(calledAt) : null,
})

export const whereIs = (interview: DayInterview, readAt: string): Whereabouts => whereaboutsOf(onDay(interview), new Date(readAt))

/** Where somebody is, in words: with how late they are, or since when they wait. */
export function Where({ interview, readAt }: { interview: DayInterview; readAt: string }) {
  const { t } = useWords()
  const where = whereIs(interview, readAt)
  const minutes = Math.floor((new Date(readAt).getTime() - new Date(interview.startsAt).getTime()) / 60_000)
  const since = where === 'waiting' ? interview.arrived : where === 'inside' ? interview.called : null
  return (
    <span className={styles.where} data-where={where}>
      {where === 'late' ? t('interviews:day:lateBy', { minutes }) : t(`interviews:day:where:${where}`)}
      {since ? ` · ${since}` : null}
    </span>
  )
}

type Props = { interview: DayInterview; readAt: string; busy: boolean; onMark: (interview: string, mark: Mark) => void }

/** Where what comes next is a mark: whoever is inside is scored next, and what is over is only corrected. */
const marksNext: readonly Whereabouts[] = ['expected', 'late', 'waiting']

/** What may be said of an interview now, as buttons; what is likeliest comes first and stands out. */
export function Marks({ interview, readAt, busy, onMark }: Props) {
  const { t } = useWords()
  const where = whereIs(interview, readAt)
  return marksFrom[where].map((mark, place) => (
    <button
      key={mark}
      type="button"
      className={place === 0 && marksNext.includes(where) ? `${styles.mark} ${styles.likely}` : styles.mark}
      disabled={busy}
      aria-label={`${t(`interviews:day:marks:${mark}`)}: ${interview.name}`}
      onClick={() => onMark(interview.interview, mark)}
    >
      {t(`interviews:day:marks:${mark}`)}
    </button>
  ))
}
