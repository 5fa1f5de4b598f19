import { Link } from '@/ui/link/link'
import type { Named } from '@/content/addresses'
import styles from './neighbours.module.css'

type Props = { label: string; before: Named | null; after: Named | null; beforeLabel: string; afterLabel: string }

/** The way to what comes before and after in a row of pages. */
export function Neighbours({ label, before, after, beforeLabel, afterLabel }: Props) {
  if (!before?.path && !after?.path) return null
  return (
    <nav className={`wrap ${styles.neighbours}`} aria-label={label} data-print="never">
      {before?.path && (
        <Link className={styles.way} href={before.path} rel="prev">
          <span className={styles.label}>{beforeLabel}</span>
          {before.name}
        </Link>
      )}
      {after?.path && (
        <Link className={`${styles.way} ${styles.after}`} href={after.path} rel="next">
          <span className={styles.label}>{afterLabel}</span>
          {after.name}
        </Link>
      )}
    </nav>
  )
}
