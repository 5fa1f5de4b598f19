import { beforeAll, expect, test } from 'vitest'
import { backgroundWork } from '@/database/queue'
import { readRows, sql } from '@/database/transaction'
import { readTranslations } from '@/plugins/editing/operations/translations'
import { type Someone, useSchool } from './school'

const school = useSchool()
let editor: Someone
let target: string

const button = (page: string | null, url?: string) => ({ label: 'Bura', to: url ? 'url' : 'page', page, url })

async function make(collection: string, body: object, locale = 'az'): Promise<string> {
  const answer = await school.rest('POST', `/${collection}?locale=${locale}&draft=${'_status' in body && body._status === 'draft'}`, { as: editor, body })
  expect([collection, answer.status, JSON.stringify(answer.body.errors)]).toEqual([collection, 201, undefined])
  return (answer.body.doc as { id: string }).id
}

const change = (collection: string, id: string, body: object, locale = 'az') => school.rest('PATCH', `/${collection}/${id}?locale=${locale}`, { as: editor, body })
const remove = (collection: string, id: string) => school.rest('DELETE', `/${collection}/${id}`, { as: editor })
const refusal = ({ body }: { body: object }) => (body as { errors?: { message: string }[] }).errors?.[0]?.message

const page = (title: string, ...links: object[]) => ({ title, layout: [{ blockType: 'hero', title, links }], _status: 'published' })

/** Does what changes of texts have queued, as the worker would. */
async function noteTexts(): Promise<void> {
  const { tasks } = backgroundWork(school.payload.config.custom)
  const jobs = await readRows<{ id: string; payload: Record<string, unknown> }>(
    school.payload,
    sql`select j.id, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'note-texts'`,
  )
  for (const job of jobs) {
    await tasks['note-texts']?.(school.payload, job.payload)
    await readRows(school.payload, sql`select graphile_worker.complete_jobs(array[${job.id}::bigint])`)
  }
}

beforeAll(async () => {
  editor = await school.staff('editor')
  target = await make('pages', { ...page('Hədəf'), slug: 'hedef' })
})

test('what others link to is not deleted, at no door, and the refusal says where the links stand', async () => {
  const linking = await make('pages', page('Bələdçi', button(target)))
  const draft = await make('news', { title: 'Xəbər', publishedAt: '2026-01-01T00:00:00.000Z', _status: 'draft' })
  const text = (url: string) => ({
    root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [{ type: 'link', version: 3, fields: { linkType: 'custom', url }, children: [] }] }] },
  })
  expect((await change('news', draft, { title: 'Xəbər', body: text('/en/hedef'), _status: 'draft' }, 'en')).status).toBe(200)

  const answer = await remove('pages', target)
  expect(answer.status).toBe(409)
  expect(refusal(answer)).toContain('“Bələdçi”')
  expect(refusal(answer)).toContain('“Xəbər”')
  expect(refusal(answer)).toMatch(/EN/)
  await expect(school.payload.delete({ collection: 'pages', id: target, overrideAccess: true })).rejects.toThrow('Bələdçi')
  expect((await school.rest('DELETE', `/pages?where[id][equals]=${target}`, { as: editor })).body.errors).toHaveLength(1)
  expect((await school.payload.count({ collection: 'pages', where: { id: { equals: target } }, overrideAccess: true })).totalDocs).toBe(1)

  expect((await remove('pages', linking)).status).toBe(200)
  expect((await remove('news', draft)).status).toBe(200)
  expect((await remove('pages', target)).status).toBe(200)
})

test('a picture that stands in a block or on a person is kept too', async () => {
  const { id: picture } = (await school.payload.db.create({ collection: 'media', data: { alt: 'x', filename: 'x.webp', mimeType: 'image/webp', filesize: 1 } })) as { id: string }
  const trainer = await make('trainers', { name: 'Leyla', photo: picture, _status: 'published' })
  const holder = await make('pages', { title: 'Qalereya', layout: [{ blockType: 'gallery', items: [{ image: picture }] }], _status: 'published' })
  expect(refusal(await remove('media', picture))).toMatch(/“Leyla”.*“Qalereya”|“Qalereya”.*“Leyla”/)
  for (const [collection, id] of [
    ['trainers', trainer],
    ['pages', holder],
  ] as const)
    expect((await remove(collection, id)).status).toBe(200)
})

test('links that lead visitors nowhere are found, each with its fault, and no others', async () => {
  const hidden = await make('pages', { title: 'Gizli', slug: 'gizli', _status: 'draft' })
  const shown = await make('pages', { ...page('Açıq'), slug: 'aciq' })
  await make('redirects', { from: '/az/kohne', to: { relationTo: 'pages', value: shown } })
  const links = [
    button(hidden),
    button(null),
    button(null, '/az/yox'),
    button(null, '/az/gizli'),
    button(null, '/az/aciq'),
    button(null, '/az/kohne'),
    button(null, '/en/news/yox'),
    button(shown),
  ]
  for (let from = 0; from < links.length; from += 2) await make('pages', page(`Keçidlər ${from}`, ...links.slice(from, from + 2)))
  const { findDeadLinks } = await import('@/plugins/editing/operations/links')
  const found = await findDeadLinks(await school.req(editor))
  expect(found.map(({ fault, to, title }) => [title, fault, to])).toEqual(
    expect.arrayContaining([
      ['Keçidlər 0', 'hidden', 'Gizli'],
      ['Keçidlər 0', 'empty', ''],
      ['Keçidlər 2', 'nowhere', '/az/yox'],
      ['Keçidlər 2', 'nowhere', '/az/gizli'],
      ['Keçidlər 6', 'nowhere', '/en/news/yox'],
    ]),
  )
  expect(found).toHaveLength(5)

  const file = async (query: string, as: Someone = editor) => {
    const { status, text } = await school.rest('GET', `/links/export?${query}`, { as })
    return { status, lines: text.trim().split('\n').slice(1) }
  }
  expect((await file('')).lines).toHaveLength(5)
  expect((await file('fault=nowhere')).lines).toHaveLength(3)
  expect((await file(`search=${encodeURIComponent('KEÇİDLƏR 2')}&fault=nowhere`)).lines).toHaveLength(2)
  // What an address says wrongly narrows nothing.
  expect((await file('fault=nonsense')).lines).toHaveLength(5)
  expect((await file('', await school.staff('reviewer'))).status).toBe(403)
})

test('a translation that is missing, or older than its original, is known until it is written or looked over', async () => {
  const id = await make('trainers', { name: 'Aynur', position: 'Mütəxəssis', _status: 'published' })
  await noteTexts()
  const standing = async () => {
    const found = (await readTranslations(await school.req(editor), 'trainers')).find(({ document }) => document.id === id)
    const keys = (texts: { key: string }[] | undefined) => texts?.map(({ key }) => key) ?? []
    return { missing: keys(found?.languages.en.missing), older: keys(found?.languages.en.older) }
  }
  expect(await standing()).toEqual({ missing: ['name', 'position'], older: [] })
  const file = await school.rest('GET', '/translations/export?collection=trainers&language=en&search=AYNUR', { as: editor })
  expect(file.text.trim().split('\n').slice(1)).toHaveLength(2)
  await change('trainers', id, { name: 'Aynur', position: 'Specialist', _status: 'published' }, 'en')
  await noteTexts()
  expect(await standing()).toEqual({ missing: [], older: [] })
  await change('trainers', id, { position: 'Baş mütəxəssis', _status: 'published' })
  await noteTexts()
  expect(await standing()).toEqual({ missing: [], older: ['position'] })

  const say = (as: Someone) => school.rest('POST', '/translations/confirm', { as, body: { collection: 'trainers', document: id, locale: 'en' } })
  expect((await say(await school.staff('reviewer'))).status).toBe(403)
  expect((await say(editor)).status).toBe(200)
  expect(await standing()).toEqual({ missing: [], older: [] })
})
