'use client'
import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import { useWords } from '@/admin/use-words'
import type { Shown, ShownDay } from './shown'
import styles from './calendar.module.css'

/** The days of a programme, a week below the other; `on` is what stands on a day. */
export function Weeks({ on, weeks }: { weeks: Shown['weeks']; on: (day: string) => ReactNode[] }) {
  return (
    <div className={styles.weeks}>
      {weeks.map(({ days, label }) => (
        <section key={label} className={styles.week} aria-label={label}>
          {days.map((day) => (
            <Day key={day.day} day={day}>
              {on(day.day)}
            </Day>
          ))}
        </section>
      ))}
    </div>
  )
}

function Day({ children, day: { day, full, label, off, outside, past } }: { day: ShownDay; children: ReactNode[] }) {
  const { t } = useWords()
  const { isOver, setNodeRef } = useDroppable({ id: day, disabled: past })
  return (
    <div
      ref={setNodeRef}
      className={styles.day}
      data-day={day}
      data-over={isOver}
      data-off={off !== null}
      data-outside={outside}
      data-past={past}
      data-empty={children.length === 0}
    >
      <h3 className={styles.date}>
        <span aria-hidden="true">{label}</span>
        <span className={styles.aloud}>{full}</span>
      </h3>
      {off ? (
        <p className={styles.off}>
          <span className={styles.aloud}>{t('teaching:plan:dayOff')} </span>
          {off}
        </p>
      ) : null}
      {children}
    </div>
  )
}
