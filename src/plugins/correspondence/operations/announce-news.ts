import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import { defaultLocale, type Locale, locales } from '@/i18n/locales'
import { queueLetters } from './queue-letter'

type Item = { id: string; visibleSince: string }
type Words = { locale: Locale; title: string; summary: string; slug: string }
type Reader = { id: string; email: string; locale: Locale }

/** How many letters are written in one transaction. */
const batch = 200

/**
 * Writes to the subscribers of the news about every item that has come into sight: one letter each, to whoever confirmed before. Several of these at
 * once share the work; one that breaks off is carried on by the next.
 */
export async function announceNews(payload: Payload): Promise<void> {
  const first = await createLocalReq({}, payload)
  await inTransaction(first, () => noteWhatCanBeRead(first))
  for (;;) {
    const req = await createLocalReq({}, payload)
    if (!(await inTransaction(req, () => announceSome(req)))) return
  }
}

/** Notes once, for each item, since when it can be read, whether or not it is to be sent: what was read long ago is not sent as news later. */
async function noteWhatCanBeRead(req: PayloadRequest): Promise<void> {
  await query(
    req,
    sql`insert into news_announcements (news_id, visible_since)
        select id, least(now(), greatest(published_at, updated_at)) from news where _status = 'published' and published_at <= now()
        on conflict (news_id) do nothing`,
  )
}

/**
 * Writes some of the letters of one item, which nobody else works on meanwhile.
 * @returns false when there is nothing left to do
 */
async function announceSome(req: PayloadRequest): Promise<boolean> {
  const [item] = await query<Item>(
    req,
    sql`select a.news_id as id, a.visible_since::text as "visibleSince" from news_announcements a join news n on n.id = a.news_id
        where a.sent_at is null and n.send_to_subscribers and n._status = 'published' and n.published_at <= now()
        order by a.visible_since limit 1 for update of a skip locked`,
  )
  if (!item) return false
  const readers = await nextReaders(req, item)
  const words = await wordsOf(req, item)
  await queueLetters(
    req,
    readers.map(({ id, email, locale }) => {
      const { title = '', summary = '', slug = item.id } = words.find((candidate) => candidate.locale === locale) ?? {}
      const link = `${env.SITE_URL}${addressOf('/news/[slug]', locale, { slug })}`
      return { template: 'news-published', to: email, locale, subscription: id, occasion: `news-published:${item.id}:${id}`, values: { title, summary, link } }
    }),
  )
  const sentAt = readers.length < batch ? sql`now()` : sql`null`
  await query(req, sql`update news_announcements set letters = letters + ${readers.length}, sent_at = ${sentAt} where news_id = ${item.id}::uuid`)
  return true
}

/** The next subscribers who have no letter about an item yet. Whoever is unsubscribing at this moment is waited for. */
const nextReaders = (req: PayloadRequest, { id, visibleSince }: Item): Promise<Reader[]> =>
  query<Reader>(
    req,
    sql`update subscriptions s set last_written_at = now() from (
          select reader.id from subscriptions reader
          where reader.topic = 'news' and reader.confirmed_at < ${visibleSince}::timestamptz
            and not exists (select 1 from letters where occasion = ${`news-published:${id}:`} || reader.id)
          order by reader.id limit ${batch} for update
        ) due where s.id = due.id returning s.id, s.email, s.locale`,
  )

/** An item in each language; what is not translated is in Azerbaijani, as on the site. */
const wordsOf = (req: PayloadRequest, { id }: Item): Promise<Words[]> =>
  query<Words>(
    req,
    sql`select asked.locale, coalesce(nullif(own.title, ''), first.title, '') as title, coalesce(nullif(own.summary, ''), first.summary, '') as summary,
          coalesce(nullif(own.slug, ''), nullif(first.slug, ''), ${id}) as slug
        from jsonb_array_elements_text(${JSON.stringify(locales)}::jsonb) as asked(locale)
        left join news_locales own on own._parent_id = ${id}::uuid and own._locale::text = asked.locale
        left join news_locales first on first._parent_id = ${id}::uuid and first._locale::text = ${defaultLocale}`,
  )
