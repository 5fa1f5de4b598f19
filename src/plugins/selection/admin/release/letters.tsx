'use client'
import { useId, useState } from 'react'
import { useWords } from '@/admin/use-words'
import type { ReleaseLetter } from '../../operations/release'
import { type Status, statuses } from '../../rules/steps'
import { optionInWords } from '../in-words'
import { StatusPill } from '../status-pill'
import styles from './release.module.css'

/** How many letters are laid out at once; all can be reached by showing more. */
const step = 25

/** Every letter as its applicant will read it. */
export function Letters({ letters }: { letters: ReleaseLetter[] }) {
  const { t } = useWords()
  const id = useId()
  const [status, setStatus] = useState<Status | ''>('')
  const [many, setMany] = useState(step)
  const chosen = letters.filter((letter) => !status || letter.status === status)
  return (
    <section className={styles.letters}>
      <div className={styles.head}>
        <h2>{t('selection:letters')}</h2>
        <div className={styles.filter}>
          <label htmlFor={`${id}-status`}>{t('selection:status')}</label>
          <select id={`${id}-status`} value={status} onChange={(event) => setStatus(event.target.value as Status | '')}>
            <option value="">{t('selection:allStatuses')}</option>
            {statuses
              .filter((one) => letters.some((letter) => letter.status === one))
              .map((one) => (
                <option key={one} value={one}>
                  {t(`selection:statuses:${one}`)}
                </option>
              ))}
          </select>
        </div>
      </div>
      {chosen.slice(0, many).map((letter) => (
        <details key={letter.application} className={styles.letter}>
          <summary>
            <span className={styles.who}>
              <strong>{letter.name || letter.receipt}</strong>
              <span>
                {letter.to} · {optionInWords('locale', letter.locale, t)}
              </span>
            </span>
            <span className={styles.subject}>{letter.subject}</span>
            <StatusPill status={letter.status} />
          </summary>
          <div className={styles.body} lang={letter.locale}>
            <h3>{letter.subject}</h3>
            <p>{letter.body}</p>
          </div>
        </details>
      ))}
      {chosen.length > many ? (
        <button type="button" className={styles.more} onClick={() => setMany(many + step)}>
          {t('selection:showMore', { left: chosen.length - many })}
        </button>
      ) : null}
    </section>
  )
}
