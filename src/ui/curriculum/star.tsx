import type { PartKey } from '@/content/programs'
import styles from './star.module.css'

/** The pane of a part, as a small sign beside its name. */
export function Star({ part, size = 18 }: { part: PartKey; size?: number }) {
  return (
    <svg className={styles.star} data-part={part} width={size} height={size} viewBox="-20 -20 40 40" aria-hidden="true">
      <path d="M-13.5-13.5h27v27h-27z" />
      <path d="M0-19.1 19.1 0 0 19.1-19.1 0z" />
    </svg>
  )
}
