import type { News as Row } from '@/payload-types'
import type { Locale } from '@/i18n/locales'
import { pathOfId } from './addresses'
import { cached } from './cache'
import { type Picture, picture } from './pictures'
import { isPreviewing } from './preview'
import { published, publishedById } from './published'

export type NewsItem = { id: string; title: string; path: string | null; publishedAt: string; updatedAt: string; summary: string | null; image: Picture | null }

export type Article = NewsItem & { body: Row['body'] }

async function present(news: Row, locale: Locale): Promise<NewsItem> {
  return {
    id: news.id,
    title: news.title,
    path: await pathOfId('news', news.id, locale),
    publishedAt: news.publishedAt,
    updatedAt: news.updatedAt,
    summary: news.summary ?? null,
    image: picture(news.image),
  }
}

const allNews = cached('news', ['news', 'media'], async (locale: Locale): Promise<NewsItem[]> => {
  const news = await published('news', locale, { sort: '-publishedAt' })
  return Promise.all(news.map((item) => present(item, locale)))
})

const article = cached('article', ['news', 'media'], async (id: string, locale: Locale): Promise<Article | null> => {
  const news = await publishedById('news', id, locale)
  return news ? { ...(await present(news, locale)), body: news.body } : null
})

/** All news, the newest first. What is dated ahead of now waits for its day, however long the list has been remembered. */
export async function listNews(locale: Locale): Promise<NewsItem[]> {
  const today = new Date().toISOString()
  return (await allNews(locale)).filter((item) => item.publishedAt <= today)
}

/** One article, once its day has come or its editor wants to see it before. */
export async function getArticle(id: string, locale: Locale): Promise<Article | null> {
  const found = await article(id, locale)
  return found && (isPreviewing() || found.publishedAt <= new Date().toISOString()) ? found : null
}
