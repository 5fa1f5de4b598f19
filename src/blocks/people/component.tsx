import { getTranslations } from 'next-intl/server'
import { chosen, listTrainers } from '@/content/people'
import { pathOfPageWith } from '@/content/pages'
import { PersonCard } from '@/ui/people/person-card'
import styles from '@/ui/people/people.module.css'
import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'
import { More } from '../more'

/** Trainers; a block that shows only some of them leads to the page that has all. */
export async function People({ block, locale }: PieceProps<'people'>) {
  const words = await getTranslations({ locale, namespace: 'site.people' })
  const all = await listTrainers(locale)
  const shown = chosen(all, block.trainers, block.limit)
  if (shown.length === 0) return block.title ? <Section title={block.title} lead={words('empty')} /> : null
  const more = shown.length < all.length ? await pathOfPageWith('people', locale) : null
  return (
    <Section title={block.title} lead={block.lead}>
      <ul className={styles.list}>
        {shown.map((trainer) => (
          <PersonCard key={trainer.id} trainer={trainer} />
        ))}
      </ul>
      <More href={more} label={words('all')} />
    </Section>
  )
}
