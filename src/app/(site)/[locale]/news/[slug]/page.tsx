import type { Metadata } from 'next'
import { getArticle } from '@/content/news'
import { StaffBar } from '@/ui/staff-bar/staff-bar'
import { arrive, describeEntry, type SlugParams } from '../../arrive'
import { Missing, missingMetadata } from '../../missing'
import { ArticleView } from './article'

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const found = await arrive('news', params, getArticle)
  if (!found) return missingMetadata()
  const { shown: article, entry, locale } = found
  return describeEntry('news', entry, locale, { title: article.title, description: article.summary, type: 'article' })
}

/** One article, and what else is new. */
export default async function ArticlePage({ params }: SlugParams) {
  const found = await arrive('news', params, getArticle)
  if (!found) return <Missing />
  const { shown, entry, locale } = found
  return (
    <>
      <ArticleView article={shown} locale={locale} />
      <StaffBar collection="news" id={entry.id} locale={locale} />
    </>
  )
}
