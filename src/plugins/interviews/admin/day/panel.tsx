'use client'
import { Link } from '@payloadcms/ui'
import { useWords } from '@/admin/use-words'
import type { DayInterview } from '../../operations/read-day'
import { type Mark, runningOrder } from '../../rules/day'
import styles from './day.module.css'
import { Marks, onDay, Where } from './marks'

type Props = { name: string; interviews: DayInterview[]; readAt: string; busy: boolean; onMark: (interview: string, mark: Mark) => void }

/** The running order of a panel: who is inside, who is next, who comes later; made for one hand. Its chair says what happens. */
export function Panel({ name, interviews, readAt, busy, onMark }: Props) {
  const { t } = useWords()
  const order = runningOrder(
    interviews.map((interview) => ({ ...onDay(interview), interview })),
    new Date(readAt),
  )
  const one = ({ interview }: { interview: DayInterview }, near: boolean) => (
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
          <Link className={interview.handedIn ? styles.mark : `${styles.mark} ${styles.likely}`} href={`/admin/desk/${interview.review}`} prefetch={false}>
            {t(interview.handedIn ? 'interviews:day:sheetGiven' : 'interviews:day:sheet')}
          </Link>
        ) : null}
        {near && interview.link ? (
          <a className={styles.mark} href={interview.link} target="_blank" rel="noreferrer">
            {t('interviews:day:join')}
          </a>
        ) : null}
        {interview.chairs ? <Marks interview={interview} readAt={readAt} busy={busy} onMark={onMark} /> : null}
      </span>
    </li>
  )
  const part = (title: string, people: readonly { interview: DayInterview }[], near: boolean) =>
    people.length > 0 ? (
      <>
        <h3>{title}</h3>
        <ol className={styles.list}>{people.map((person) => one(person, near))}</ol>
      </>
    ) : null
  return (
    <section className={styles.panel} aria-label={name}>
      <h2>{name}</h2>
      {part(t('interviews:day:now'), order.now, true)}
      {part(t('interviews:day:nextOne'), order.next ? [order.next] : [], true)}
      {part(t('interviews:day:later'), order.later, false)}
      {part(t('interviews:day:over'), order.over, false)}
    </section>
  )
}
