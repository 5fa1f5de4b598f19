import { createHash } from 'node:crypto'
import { SignJWT } from 'jose'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closedNow } from '@/content/closed/state'
import { closedWords } from '@/i18n/closed'
import { School } from './school'

const school = new School()
let env: typeof import('@/env').env
let proxy: typeof import('@/proxy').proxy
let readClosed: typeof import('@/content/closed/read').readClosed
beforeAll(async () => {
  await school.open()
  // These know the database from the moment at which they are read.
  ;[{ env }, { proxy }, { readClosed }] = await Promise.all([import('@/env'), import('@/proxy'), import('@/content/closed/read')])
})
afterAll(() => school.close())

/** What stands before every page answers. */
const ask = (path: string, init: { method?: string; cookie?: string } = {}) =>
  proxy(new NextRequest(`${env.SITE_URL}${path}`, { method: init.method ?? 'GET', headers: init.cookie ? { cookie: init.cookie } : {} }))

/** Lets an editor change the site through the interface for programs, and has it read again, as the database does when the table changes. */
async function change(data: Record<string, unknown>, locale = 'az'): Promise<number> {
  const { status } = await school.rest('POST', `/globals/site?locale=${locale}`, { as: await school.staff('editor'), body: data })
  await readClosed()
  return status
}

const signed = (collection: string, key: string) => new SignJWT({ collection, id: 'somebody' }).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(key))

test('a closed site answers 503 to visitors, in their language, and stays open for everything that the School works with', async () => {
  expect((await ask('/az')).status).toBe(200)
  const until = new Date(Date.now() + 7_200_000).toISOString()
  expect(await change({ name: 'Məktəb', closedText: 'Sistem <yenilənir>.' })).toBe(200)
  expect(await change({ name: 'Школа', closedText: 'Система обновляется.' }, 'ru')).toBe(200)
  expect(closedNow()).toBeNull()
  expect(await change({ closed: true, closedUntil: until })).toBe(200)

  const answer = await ask('/az/xeberler')
  const wait = Number(answer.headers.get('retry-after'))
  expect([answer.status, answer.headers.get('cache-control'), wait > 7000 && wait <= 7200]).toEqual([503, 'no-store', true])
  const page = await answer.text()
  expect(page).toContain('<html lang="az">')
  expect(page).toContain('Sistem &lt;yenilənir&gt;.')
  expect(await (await ask('/ru')).text()).toContain('Система обновляется.')
  // Where editors have written nothing in a language, the first is shown; where nothing at all, the usual words.
  expect(await (await ask('/en')).text()).toContain(closedWords.en.maintenance.title)
  expect((await ask('/az/muraciet', { method: 'POST' })).status).toBe(503)
  for (const path of ['/admin', '/admin/login', '/api/health', '/api/staff/me', '/robots.txt', '/failure.css']) expect([path, (await ask(path)).status]).toEqual([path, 200])

  const key = createHash('sha256').update(env.PAYLOAD_SECRET).digest('hex').slice(0, 32)
  expect((await ask('/az', { cookie: `payload-token=${await signed('staff', key)}` })).status).toBe(200)
  expect((await ask('/az', { cookie: `payload-token=${await signed('applicants', key)}` })).status).toBe(503)
  expect((await ask('/az', { cookie: `payload-token=${await signed('staff', 'some other key')}` })).status).toBe(503)

  expect(await change({ closed: false })).toBe(200)
  expect((await ask('/az')).status).toBe(200)
})

test('who may not keep the site may not close it', async () => {
  const body = { closed: true }
  expect((await school.rest('POST', '/globals/site', { as: await school.staff('coordinator'), body })).status).toBe(403)
  expect((await school.rest('POST', '/globals/site', { body })).status).toBe(403)
})
