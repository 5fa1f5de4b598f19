import { beforeAll, expect, test } from 'vitest'
import { inTransaction } from '@/database/operation'
import { backgroundWork } from '@/database/queue'
import { readRows, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { search } from '@/plugins/search'
import { fold } from '@/i18n/fold'
import { useSchool } from './school'

const school = useSchool()

/** Does what a change of a document has queued, as the worker would. */
async function work(): Promise<void> {
  const { tasks } = backgroundWork(school.payload.config.custom)
  const jobs = await readRows<{ id: string; payload: Record<string, unknown> }>(
    school.payload,
    sql`select j.id, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'index-document' order by j.id`,
  )
  for (const job of jobs) {
    await tasks['index-document']?.(school.payload, job.payload)
    await readRows(school.payload, sql`select graphile_worker.complete_jobs(array[${job.id}::bigint])`)
  }
}

const titles = async (typed: string, locale: Locale = 'az') => (await search(school.payload, typed, locale)).map(({ title }) => title.map(({ text }) => text).join(''))

const news = { title: 'Əlifba bayramı', summary: 'Işıqlı bir gün', publishedAt: '2026-01-05T08:00:00.000Z', _status: 'published' as const }
let id = ''

beforeAll(async () => {
  const created = await school.payload.create({ collection: 'news', locale: 'az', data: news, overrideAccess: true })
  id = created.id
  await school.payload.update({
    collection: 'news',
    id,
    locale: 'en',
    data: { title: 'A feast of letters', summary: 'Visitors were training', _status: 'published' },
    overrideAccess: true,
  })
  await work()
})

test('a text is found without the signs of its letters, by the beginning of a word, in capitals and with a slip', async () => {
  for (const typed of ['elifba', 'ƏLİFBA', 'əlif', 'isiqli', 'bayrami əlifba', 'elfba bayrami']) expect([typed, await titles(typed)]).toEqual([typed, ['Əlifba bayramı']])
  for (const typed of ['elifba heyvan', 'xyz', '', '!!!']) expect([typed, await titles(typed)]).toEqual([typed, []])
})

test('each language has its own words, with stems where the language has them, and the Azerbaijani text where there is none', async () => {
  expect(await titles('feast visitor trained', 'en')).toEqual(['A feast of letters'])
  expect(await titles('feast', 'az')).toEqual([])
  expect(await titles('elifba', 'ru')).toEqual(['Əlifba bayramı'])
})

test('what is not published is not found, what changed is found as it is now', async () => {
  await school.payload.update({ collection: 'news', id, locale: 'az', draft: true, data: { title: 'Gizli qaralama', _status: 'draft' }, overrideAccess: true })
  await work()
  expect(await titles('qaralama')).toEqual([])
  expect(await titles('elifba')).toEqual(['Əlifba bayramı'])
  await school.payload.update({ collection: 'news', id, locale: 'az', data: { title: 'Hərflər günü', _status: 'published' }, overrideAccess: true })
  await work()
  expect(await titles('elifba')).toEqual([])
  expect(await titles('herfler')).toEqual(['Hərflər günü'])
  await school.payload.update({ collection: 'news', id, data: { _status: 'draft' }, overrideAccess: true })
  await work()
  expect(await titles('herfler')).toEqual([])
})

test('news wait for their day, a deleted document is gone, and a change that is taken back leaves no work', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  const { id: waiting } = await school.payload.create({ collection: 'news', data: { ...news, title: 'Sabahkı xəbər', publishedAt: tomorrow }, overrideAccess: true })
  await work()
  expect(await titles('sabahki')).toEqual([])
  await school.payload.update({ collection: 'news', id: waiting, data: { publishedAt: news.publishedAt, _status: 'published' }, overrideAccess: true })
  await work()
  expect(await titles('sabahki')).toEqual(['Sabahkı xəbər'])
  await school.payload.delete({ collection: 'news', id: waiting, overrideAccess: true })
  await work()
  expect(await titles('sabahki')).toEqual([])

  const req = await school.req()
  const undone = inTransaction(req, async () => {
    await school.payload.create({ collection: 'news', data: { ...news, title: 'Olmayan xəbər' }, overrideAccess: true, req })
    throw new Error('taken back')
  })
  await expect(undone).rejects.toThrow('taken back')
  const [left] = await readRows<{ count: number }>(school.payload, sql`select count(*)::int as count from graphile_worker.jobs where task_identifier = 'index-document'`)
  expect(left?.count).toBe(0)
})

test('all blocks of a page are searched', async () => {
  const layout = [{ blockType: 'faq' as const, title: 'Suallar', items: [{ question: 'Yataqxana verilirmi?', answer: null }] }]
  await school.payload.create({ collection: 'pages', data: { title: 'Cavablar', layout: layout as never, _status: 'published' }, overrideAccess: true })
  await work()
  expect(await titles('yataqxana')).toEqual(['Cavablar'])
})

test('names are folded alike on the site and at the desk', async () => {
  for (const text of ['İLHAMƏ Çıraqova-Ağüşlü', 'ISMAYIL Öz']) {
    const [row] = await readRows<{ folded: string }>(school.payload, sql`select search_fold(${text}) as folded`)
    expect(fold(text)).toBe(row?.folded)
  }
})
