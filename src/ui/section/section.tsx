import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

type Props = { title?: string | null; lead?: string | null; children?: ReactNode; ground?: 'plain' | 'sunken'; narrow?: boolean }

/** One part of a page: its heading, a sentence, and what it is about. */
export function Section({ title, lead, children, ground = 'plain', narrow = false }: Props) {
  const id = useId()
  return (
    <section className={styles.section} data-ground={ground} aria-labelledby={title ? id : undefined}>
      <div className={`wrap ${styles.inside}`} data-narrow={narrow || undefined}>
        {(title || lead) && (
          <div className={styles.head}>
            {title && <h2 id={id}>{title}</h2>}
            {lead && <p className="lead">{lead}</p>}
          </div>
        )}
        {children}
      </div>
    </section>
  )
}
