import { getTranslations } from 'next-intl/server'
import { listNews } from '@/content/news'
import { pathOfPageWith } from '@/content/pages'
import type { Locale } from '@/i18n/locales'
import { NewsRow } from '@/ui/news/news-row'
import styles from '@/ui/news/news-row.module.css'
import { Section } from '@/ui/section/section'
import { SubscribeForm } from '@/ui/subscribe/subscribe-form'
import { subscribeWords } from '@/ui/subscribe/words'
import { More } from '../more'
import type { PieceProps } from '../piece'

/** The newest news; a block that shows only some of them leads to the page that has all, one that shows all to hearing of the next. */
export async function NewsList({ block, locale }: PieceProps<'newsList'>) {
  const words = await getTranslations({ locale, namespace: 'site.news' })
  const all = await listNews(locale)
  const shown = all.slice(0, block.limit ?? 3)
  const isWhole = shown.length === all.length
  return (
    <>
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
        <More href={isWhole ? null : await pathOfPageWith('newsList', locale)} label={words('all')} />
      </Section>
      {isWhole && <Subscribe locale={locale} />}
    </>
  )
}

async function Subscribe({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: 'site.subscribe.news' })
  return (
    <Section title={words('title')} lead={words('lead')} ground="sunken" narrow>
      <SubscribeForm words={await subscribeWords('news', locale)} />
    </Section>
  )
}
