import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'
import styles from './statistics.module.css'

/** A few numbers that say how large the thing is. */
export function Statistics({ block }: PieceProps<'statistics'>) {
  const items = block.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={block.title}>
      <dl className={styles.numbers}>
        {items.map((item) => (
          <div key={item.id} className={styles.number}>
            <dt className={styles.label}>{item.label}</dt>
            <dd className={styles.value}>{item.value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
