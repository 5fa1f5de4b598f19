import type { ReactNode } from 'react'
import styles from './page-head.module.css'

type Props = { title: ReactNode; lead?: string | null; above?: ReactNode; eyebrow?: ReactNode; aside?: ReactNode; children?: ReactNode }

/** The head of a page that is not built of blocks: where it stands, its one h1, a sentence. */
export function PageHead({ title, lead, above, eyebrow, aside, children }: Props) {
  return (
    <div className={styles.head}>
      <div className={`wrap ${styles.row}`}>
        <div className={styles.words}>
          {above}
          {eyebrow && <p className="eyebrow">{eyebrow}</p>}
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
          {children}
        </div>
        {aside}
      </div>
    </div>
  )
}
