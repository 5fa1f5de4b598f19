import { getTranslations } from 'next-intl/server'
import { speakerIn, structuredArticle } from '@/content/machine/structured'
import { listNews, type Article } from '@/content/news'
import { pathOfPageWith } from '@/content/pages'
import { day } from '@/ui/dates'
import { NewsRow } from '@/ui/news/news-row'
import styles from '@/ui/news/news-row.module.css'
import type { Locale } from '@/i18n/locales'
import { PageHead } from '@/ui/page-head/page-head'
import { Picture } from '@/ui/picture/picture'
import { Section } from '@/ui/section/section'
import { StructuredData } from '@/ui/structured-data/structured-data'
import { RichText } from '@/ui/text/rich-text'
import { Trail } from '@/ui/trail/trail'

/** One article, and what else is new. */
export async function ArticleView({ article, locale }: { article: Article; locale: Locale }) {
  const [words, all, above] = await Promise.all([getTranslations('site.news'), listNews(locale), pathOfPageWith('newsList', locale)])
  const others = all.filter(({ id }) => id !== article.id).slice(0, 3)
  return (
    <>
      <StructuredData data={structuredArticle(article, await speakerIn(locale))} />
      <article>
        <PageHead
          above={<Trail steps={[{ label: words('title'), href: above }]} />}
          eyebrow={<time dateTime={article.publishedAt}>{day(article.publishedAt, locale)}</time>}
          title={article.title}
          lead={article.summary}
        />
        <Section>
          {article.image && <Picture picture={article.image} eager sizes="(min-width: 60rem) 50rem, 100vw" />}
          <RichText text={article.body} locale={locale} />
        </Section>
      </article>
      {others.length > 0 && (
        <Section title={words('more')}>
          <ul className={styles.list}>
            {others.map((item) => (
              <NewsRow key={item.id} item={item} locale={locale} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
