import { destination } from '@/content/links'
import { DestinationLink } from '@/ui/link/destination-link'
import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'
import styles from './cards.module.css'

/** Short statements side by side; one that leads further is a link as a whole. */
export async function Cards({ block, locale }: PieceProps<'cards'>) {
  const items = await Promise.all((block.items ?? []).map(async (item) => ({ ...item, target: await destination(item.link, locale) })))
  if (items.length === 0) return null
  const Title = block.title ? 'h3' : 'h2'
  return (
    <Section title={block.title} lead={block.lead}>
      <ul className={styles.cards}>
        {items.map((item) => (
          <li key={item.id} className={styles.card}>
            <Title className={styles.title}>{item.title}</Title>
            {item.text && <p className="soft">{item.text}</p>}
            {item.target && item.link?.label && (
              <p className={styles.more}>
                <DestinationLink {...item.target}>{item.link.label}</DestinationLink>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
