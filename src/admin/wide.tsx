import type { ReactNode } from 'react'
import styles from './table.module.css'

/** Holds a table that may be wider than the screen. It is scrolled by keyboard too, so it can be reached, and has a name. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
