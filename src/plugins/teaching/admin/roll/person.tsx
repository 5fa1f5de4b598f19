'use client'
import { useWords } from '@/admin/use-words'
import type { OnRoll } from '../../operations/read-roll'
import { type Attendance, attendances, type Standing } from '../../rules/attendance'
import styles from './roll.module.css'

type Props = { person: OnRoll; standing: Standing; waits: boolean; mayMark: boolean; onSay: (state: Attendance) => void }

/** A participant on the roll: how they attended, what may be said of it, and what was said before. */
export function Person({ mayMark, onSay, person: { name, past, receipt }, standing, waits }: Props) {
  const { t } = useWords()
  const reason = standing?.mark && past.find(({ id }) => id === standing.mark.id)?.reason
  return (
    <li className={styles.person} data-state={standing?.state ?? 'blank'}>
      <span className={styles.name}>
        <b>{name || receipt}</b>
        <span className={styles.said}>
          {t(`teaching:roll:states:${standing?.state ?? 'blank'}`)}
          {reason ? ` · ${reason}` : null}
          {waits ? ` · ${t('teaching:roll:waits')}` : null}
        </span>
      </span>
      {mayMark ? (
        <fieldset className={styles.acts} aria-label={name || receipt}>
          {attendances.map((state) => (
            <button key={state} type="button" className={styles.act} aria-pressed={standing?.state === state} onClick={() => onSay(state)}>
              {t(`teaching:roll:states:${state}`)}
            </button>
          ))}
        </fieldset>
      ) : null}
      {past.length > 1 ? (
        <details className={styles.past}>
          <summary>{t('teaching:roll:past', { count: past.length })}</summary>
          <ol>
            {past.map(({ by, id, reason: why, source, state, when }) => (
              <li key={id}>{[when, t(`teaching:roll:states:${state}`), t(`teaching:roll:sources:${source}`), by, why].filter(Boolean).join(' · ')}</li>
            ))}
          </ol>
        </details>
      ) : null}
    </li>
  )
}
