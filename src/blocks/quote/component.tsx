import type { PieceProps } from '../piece'
import styles from './quote.module.css'

/** The words of one person. */
export function Quote({ block }: PieceProps<'quote'>) {
  if (!block.text) return null
  return (
    <div className={`wrap ${styles.around}`}>
      <figure className={styles.quote}>
        <blockquote className={styles.text}>{block.text}</blockquote>
        {block.person && (
          <figcaption>
            <span className={styles.person}>{block.person}</span>
            {block.role && <span className="soft">, {block.role}</span>}
          </figcaption>
        )}
      </figure>
    </div>
  )
}
