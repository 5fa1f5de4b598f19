import { Feed } from 'feed'
import type { Locale } from '@/i18n/locales'
import { absolute } from '../addresses'
import { listNews } from '../news'
import { getSite } from '../site'

/** How many of the newest a feed carries. */
const newest = 30

/**
 * The news of a language as an Atom feed (RFC 4287).
 * @param name what the School is called where the site has no name yet
 */
export async function newsFeed(locale: Locale, name: string): Promise<string> {
  const [site, all] = await Promise.all([getSite(locale), listNews(locale)])
  const news = all.slice(0, newest)
  const address = absolute(`/${locale}/feed.xml`)
  const [last] = news.map(({ updatedAt }) => updatedAt).sort((one, other) => other.localeCompare(one))
  const feed = new Feed({
    id: address,
    title: site.name ?? name,
    description: site.description ?? undefined,
    link: absolute(`/${locale}`),
    feedLinks: { atom: address },
    language: locale,
    favicon: absolute('/icon.svg'),
    author: { name: site.operator ?? site.name ?? name },
    updated: new Date(last ?? 0),
    generator: false,
  })
  for (const { id, path, publishedAt, summary, title, updatedAt } of news) {
    if (!path) continue
    feed.addItem({ id: `urn:uuid:${id}`, title, link: absolute(path), description: summary ?? undefined, published: new Date(publishedAt), date: new Date(updatedAt) })
  }
  return feed.atom1()
}
