import type { ReactNode } from 'react'
import styles from './notice.module.css'

type Props = { kind?: 'plain' | 'good' | 'warning' | 'bad'; title?: string; role?: 'status' | 'alert'; children?: ReactNode }

const signs = { plain: 'i', good: '✓', warning: '!', bad: '×' } as const

/** A message in the flow of a screen. Its kind is told by a sign and its words, never by colour alone. */
export function Notice({ kind = 'plain', title, role, children }: Props) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={role}>
      <span className={styles.sign} aria-hidden="true">
        {signs[kind]}
      </span>
      <div>
        {title ? <strong className={styles.title}>{title}</strong> : null}
        {children}
      </div>
    </div>
  )
}
