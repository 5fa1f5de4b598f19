import { getTranslations } from 'next-intl/server'
import { listNews } from '@/content/news'
import { pathOfPageWith } from '@/content/pages'
import { NewsRow } from '@/ui/news/news-row'
import styles from '@/ui/news/news-row.module.css'
import { Section } from '@/ui/section/section'
import { More } from '../more'
import type { PieceProps } from '../piece'

/** The newest news; a block that shows only some of them leads to the page that has all. */
export async function NewsList({ block, locale }: PieceProps<'newsList'>) {
  const words = await getTranslations({ locale, namespace: 'site.news' })
  const all = await listNews(locale)
  const shown = all.slice(0, block.limit ?? 3)
  return (
    <Section title={block.title ?? words('title')}>
      {shown.length === 0 ? (
        <p className="soft">{words('empty')}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((item) => (
            <NewsRow key={item.id} item={item} locale={locale} />
          ))}
        </ul>
      )}
      <More href={shown.length < all.length ? await pathOfPageWith('newsList', locale) : null} label={words('all')} />
    </Section>
  )
}
