import type { PieceProps } from '../piece'
import styles from './notice.module.css'

/** Something that must not be missed. */
export function Notice({ block }: PieceProps<'notice'>) {
  if (!block.text) return null
  return (
    <div className={`wrap ${styles.around}`}>
      <div className="notice" data-tone={block.tone}>
        {block.title && <p className="notice-title">{block.title}</p>}
        <p className={styles.text}>{block.text}</p>
      </div>
    </div>
  )
}
