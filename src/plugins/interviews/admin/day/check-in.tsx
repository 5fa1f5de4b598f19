'use client'
import { Button, Link } from '@payloadcms/ui'
import { useState } from 'react'
import { useWords } from '@/admin/use-words'
import { saysIn } from '@/i18n/fold'
import type { Day, DayInterview } from '../../operations/read-day'
import type { Mark } from '../../rules/day'
import { AnotherTime } from './another-time'
import styles from './day.module.css'
import type { Act } from './day-screen'
import { Marks, Where } from './marks'
import { Reserve } from './reserve'

type Props = { day: Day; panels: { id: string; name: string }[]; coordinates: boolean; busy: boolean; act: Act; onMark: (interview: string, mark: Mark) => void }

/** Whether somebody is meant by what was typed: a part of their name, receipt or number. */
const isFound = ({ name, phone, receipt }: DayInterview, sought: string): boolean => saysIn(sought, name, receipt, phone)

/** Everybody who is awaited on a day, to be checked in with one press; who is missing gets another time, and the next of the reserve is called. */
export function CheckIn({ day, panels, coordinates, busy, act, onMark }: Props) {
  const { t } = useWords()
  const [sought, setSought] = useState('')
  const [panel, setPanel] = useState('')
  const [again, setAgain] = useState<DayInterview | null>(null)
  const [calling, setCalling] = useState(false)
  const shown = day.interviews.filter((interview) => isFound(interview, sought) && (panel === '' || interview.panel === panel))
  return (
    <section className={styles.checkIn} aria-label={t('interviews:day:checkIn')}>
      <h2>{t('interviews:day:checkIn')}</h2>
      <search className={styles.tools}>
        <label>
          {t('interviews:day:search')}
          <input type="search" autoComplete="off" value={sought} onChange={(event) => setSought(event.target.value)} />
        </label>
        <label>
          {t('interviews:panel')}
          <select value={panel} onChange={(event) => setPanel(event.target.value)}>
            <option value="">{t('interviews:day:allPanels')}</option>
            {panels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {coordinates && day.free.length > 0 ? (
          <Button margin={false} buttonStyle="secondary" onClick={() => setCalling(true)}>
            {t('interviews:day:reserve')}
          </Button>
        ) : null}
        <Button margin={false} buttonStyle="secondary" onClick={() => window.print()}>
          {t('interviews:day:print')}
        </Button>
      </search>
      {shown.length === 0 ? <p role="status">{t('interviews:day:notFound')}</p> : null}
      <ol className={styles.list}>
        {shown.map((interview) => (
          <li key={interview.interview} className={styles.guest}>
            <span className={styles.hours}>
              {interview.from}–{interview.to}
            </span>
            <span className={styles.person}>
              <Link href={`/admin/collections/applications/${interview.application}`} prefetch={false}>
                {interview.name || interview.receipt}
              </Link>
              <span>{interview.receipt}</span>
              {interview.phone ? <a href={`tel:${interview.phone}`}>{interview.phone}</a> : <em>{t('interviews:day:noPhone')}</em>}
            </span>
            <span className={styles.place}>{[interview.panelName, interview.where || interview.link].filter(Boolean).join(' · ')}</span>
            <span className={styles.place}>
              {[
                interview.language ? t(`interviews:languages:${interview.language}`) : t('interviews:day:noLanguage'),
                interview.sheets ? t('interviews:day:sheets', interview.sheets) : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Where interview={interview} readAt={day.readAt} />
            {coordinates ? (
              <span className={styles.acts}>
                <Marks interview={interview} readAt={day.readAt} busy={busy} onMark={onMark} />
                {interview.state === 'missed' && !interview.again ? (
                  <button type="button" className={`${styles.mark} ${styles.likely}`} disabled={busy} onClick={() => setAgain(interview)}>
                    {t('interviews:day:anotherTime')}
                  </button>
                ) : null}
              </span>
            ) : null}
            <span className={styles.box} aria-hidden="true" />
          </li>
        ))}
      </ol>
      {again ? <AnotherTime interview={again} act={act} onClose={() => setAgain(null)} /> : null}
      {calling ? <Reserve slots={day.free} act={act} onClose={() => setCalling(false)} /> : null}
    </section>
  )
}
