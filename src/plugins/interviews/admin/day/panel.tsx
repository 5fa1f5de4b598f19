'use client'
import { Link } from '@payloadcms/ui'
import { useWords } from '@/admin/use-words'
import type { DayInterview } from '../../operations/read-day'
import { type Mark, runningOrder } from '../../rules/day'
import styles from './day.module.css'
import { Marks, onDay, Where, whereIs } from './marks'

type Props = { name: string; interviews: DayInterview[]; readAt: string; busy: boolean; onMark: (interview: string, mark: Mark) => void }

/** The running order of a panel: who is inside, who is next, who comes later; made for one hand. Its chair says what happens. */
export function Panel({ name, interviews, readAt, busy, onMark }: Props) {
  const { t } = useWords()
  const order = runningOrder(
    interviews.map((interview) => ({ ...onDay(interview), interview })),
    new Date(readAt),
  )
  // Scoring comes next for whoever is inside.
  const isNext = (interview: DayInterview) => !interview.handedIn && whereIs(interview, readAt) === 'inside'
  const one = ({ interview }: { interview: DayInterview }, near: boolean, marked: boolean) => (
    <li key={interview.interview} className={near ? `${styles.one} ${styles.near}` : styles.one}>
      <span className={styles.hours}>
        {interview.from}–{interview.to}
      </span>
      <b>{interview.name || interview.receipt}</b>
      <Where interview={interview} readAt={readAt} />
      {near ? (
        <span className={styles.place}>{[interview.where, interview.language ? t(`interviews:languages:${interview.language}`) : null].filter(Boolean).join(' · ')}</span>
      ) : null}
      <span className={styles.acts}>
        {interview.review ? (
          <Link className={isNext(interview) ? `${styles.mark} ${styles.likely}` : styles.mark} href={`/admin/desk/${interview.review}`} prefetch={false}>
            {t(interview.handedIn ? 'interviews:day:sheetGiven' : 'interviews:day:sheet')}
          </Link>
        ) : null}
        {near && interview.link ? (
          <a className={styles.mark} href={interview.link} target="_blank" rel="noreferrer">
            {t('interviews:day:join')}
          </a>
        ) : null}
        {interview.chairs && marked ? <Marks interview={interview} readAt={readAt} busy={busy} onMark={onMark} /> : null}
      </span>
    </li>
  )
  const part = (title: string, people: readonly { interview: DayInterview }[], near: boolean, marked: boolean) =>
    people.length > 0 ? (
      <>
        <h3>{title}</h3>
        <ol className={styles.list}>{people.map((person) => one(person, near, marked))}</ol>
      </>
    ) : null
  return (
    <section className={styles.panel} aria-label={name}>
      <h2>{name}</h2>
      {part(t('interviews:day:now'), order.now, true, true)}
      {part(t('interviews:day:nextOne'), order.next ? [order.next] : [], true, true)}
      {part(t('interviews:day:later'), order.later, false, false)}
      {part(t('interviews:day:over'), order.over, false, true)}
    </section>
  )
}
