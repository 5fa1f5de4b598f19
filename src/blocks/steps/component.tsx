import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'
import styles from './steps.module.css'

/** What happens one after the other, on one line that runs down. */
export function Steps({ block }: PieceProps<'steps'>) {
  const items = block.items ?? []
  if (items.length === 0) return null
  const Title = block.title ? 'h3' : 'h2'
  return (
    <Section title={block.title} lead={block.lead}>
      <ol className={styles.steps}>
        {items.map((item, place) => (
          <li key={item.id} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {place + 1}
            </span>
            <div className={styles.words}>
              {item.when && <p className={styles.when}>{item.when}</p>}
              <Title className={styles.title}>{item.title}</Title>
              {item.text && <p className="soft">{item.text}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
