import { subDays } from 'date-fns'
import type { PictureKey } from '../pictures/pictures'
import { at } from '../programs/dates'
import { prose } from '../text'
import type { Writer } from '../write'
import { news } from './news'

/** @param now the moment the dates of the news are counted from */
export async function writeNews(writer: Writer, now: Date, images: Record<PictureKey, string>): Promise<void> {
  for (const { daysAgo, picture, title, summary, body } of news) {
    const publishedAt = new Date(at(subDays(now, daysAgo), 10)).toISOString()
    await writer.create('news', { title, publishedAt, image: images[picture], summary, body: prose(body), sendToSubscribers: false, _status: 'published' })
  }
}
