import { Link } from '@payloadcms/ui'
import styles from './figures.module.css'

export type Figure = { label: string; value: string | number; note?: string; href?: string; urgent?: boolean }

/** A row of figures, each with what it counts. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, note, href, urgent }) => (
        <div key={label} className={urgent ? `${styles.figure} ${styles.urgent}` : styles.figure}>
          <dt>
            {href ? (
              <Link href={href} className={styles.link} prefetch={false}>
                {label}
              </Link>
            ) : (
              label
            )}
          </dt>
          <dd className={styles.value}>{value}</dd>
          {note ? <dd className={styles.note}>{note}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
