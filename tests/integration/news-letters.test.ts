import { sql } from '@payloadcms/db-postgres/drizzle'
import { expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { useSchool } from './school'
import { hoursFromNow, subscribers } from './subscribers'

const school = useSchool()
const { correspondence, lettersTo, subscribed } = subscribers(school)

/** Several workers at once, then one more. */
async function announce(): Promise<void> {
  await correspondence()
  const { announceNews } = await import('@/plugins/correspondence/operations/announce-news')
  await Promise.all([1, 2, 3].map(() => announceNews(school.payload)))
  await announceNews(school.payload)
}

async function newsItem(title: string, extra: Record<string, unknown> = {}): Promise<string> {
  const data = { title, summary: `${title}: summary`, publishedAt: hoursFromNow(-0.01), _status: 'published', ...extra }
  const { id } = await school.payload.create({ collection: 'news', locale: 'az', data: data as never, overrideAccess: true })
  return id
}

const titlesFor = async (email: string) => (await lettersTo(email, 'news-published')).map(({ subject }) => subject)
const sentAt = async (id: string) =>
  (await readRows<{ sent: Date | null; letters: number }>(school.payload, sql`select sent_at as sent, letters from news_announcements where news_id = ${id}::uuid`))[0]

test('an item that can be read is sent once to each confirmed subscriber, in their language', async () => {
  await subscribed('aysel@example.az', 'az')
  await subscribed('anna@example.az', 'ru')
  const id = await newsItem('Yeni buraxılış')
  await school.payload.update({ collection: 'news', id, locale: 'ru', data: { title: 'Новый набор', _status: 'published' }, overrideAccess: true })
  await announce()
  expect(await titlesFor('aysel@example.az')).toEqual(['Yeni buraxılış'])
  expect(await titlesFor('anna@example.az')).toEqual(['Новый набор'])
  const [letter] = await lettersTo('anna@example.az', 'news-published')
  expect(letter?.body).toContain('Yeni buraxılış: summary')
  expect(letter?.body).toMatch(/\/ru\/novosti\/\S+/)
  expect((await sentAt(id))?.letters).toBe(2)
})

test('neither an editor’s older copy nor another edit sends it again', async () => {
  await subscribed('again@example.az')
  const id = await newsItem('Bir dəfə')
  await announce()
  await school.payload.update({ collection: 'news', id, locale: 'az', data: { title: 'Bir dəfə, düzəlişlə', sendToSubscribers: true, _status: 'draft' }, overrideAccess: true })
  await announce()
  await school.payload.update({ collection: 'news', id, locale: 'az', data: { _status: 'published' }, overrideAccess: true })
  await announce()
  expect(await titlesFor('again@example.az')).toEqual(['Bir dəfə'])
})

test('nothing is sent of a draft, of what waits for its day, or of what the editor keeps back', async () => {
  await subscribed('waits@example.az')
  await newsItem('Qaralama', { _status: 'draft' })
  await newsItem('Sabah', { publishedAt: hoursFromNow(24) })
  const kept = await newsItem('Göndərilməsin', { sendToSubscribers: false })
  await announce()
  expect(await titlesFor('waits@example.az')).toEqual([])
  expect((await sentAt(kept))?.sent).toBeNull()
})

test('whoever confirms after an item came into sight does not get it, not even when it is sent later', async () => {
  const id = await newsItem('Köhnə xəbər', { sendToSubscribers: false })
  await announce()
  await subscribed('late@example.az', 'az', hoursFromNow(0.01))
  await school.payload.update({ collection: 'news', id, data: { sendToSubscribers: true, _status: 'published' }, overrideAccess: true })
  await announce()
  expect(await titlesFor('late@example.az')).toEqual([])
})

test('whoever unsubscribes while letters wait gets none of them', async () => {
  const subscription = await subscribed('leaves@example.az')
  await newsItem('Gözləyən')
  await announce()
  expect(await titlesFor('leaves@example.az')).toEqual(['Gözləyən'])
  const { leavingToken } = await import('@/plugins/correspondence/rules/subscription')
  await (await correspondence()).unsubscribe(await school.req(), leavingToken(school.payload.secret, subscription))
  expect(await titlesFor('leaves@example.az')).toEqual([])
})

test('more subscribers than fit into one batch get one letter each from three workers', async () => {
  await readRows(
    school.payload,
    sql`insert into subscriptions (email, topic, locale, token_hash, confirmed_at) select 'many' || n || '@example.az', 'news', 'en', 'many' || n, now() - interval '1 hour' from generate_series(1, 450) n`,
  )
  const id = await newsItem('Hamıya')
  await announce()
  const [count] = await readRows<{ letters: string; readers: string }>(
    school.payload,
    sql`select count(*) as letters, count(distinct "to") as readers from letters where template = 'news-published' and "to" like 'many%' and occasion like ${`news-published:${id}:%`}`,
  )
  expect(count).toEqual({ letters: '450', readers: '450' })
  expect((await sentAt(id))?.sent).not.toBeNull()
})
