import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { demoPassword } from '@/seed/staff'

const { databaseUrl, siteUrl } = inject('site')

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${siteUrl}${path}`, { headers })
  const policy = answer.headers.get('content-security-policy') ?? ''
  return { status: answer.status, text: await answer.text(), number: policy.match(/'nonce-([^']+)'/)?.[1] ?? '', link: answer.headers.get('link') ?? '' }
}

const numbersIn = (text: string) => [...new Set([...text.matchAll(/nonce="([^"]*)"/g)].map(([, number]) => number))]

test('every answer has a number of its own, and its scripts carry no other', async () => {
  const answers = [await get('/az'), await get('/az'), await get('/az/bele-bir-sey-yoxdur'), await get('/az/bele-bir-sey-yoxdur')]
  for (const { link, number, text } of answers) {
    expect(number).toMatch(/^[\w+/]{22}==$/)
    expect(numbersIn(text)).toEqual([number])
    expect(numbersIn(link).filter((other) => other !== number)).toEqual([])
  }
  expect(new Set(answers.map(({ number }) => number)).size).toBe(answers.length)
})

test('a page to read brings no script of the framework, one with a filter does', async () => {
  const scripts = async (path: string) => (await get(path)).text.match(/\/_next\/static\/[^"]+\.js/g)?.length ?? 0
  expect(await scripts('/az')).toBe(0)
  expect(await scripts('/az/bele-bir-sey-yoxdur')).toBe(0)
  expect(await scripts('/az/teqvim')).toBeGreaterThan(5)
})

test('a page that is kept is answered while the database answers nobody', async () => {
  await get('/az')
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename ~ '^(pages|site|media|news|programs|trainings|trainers|partners)'`,
    )
    expect(rows.length).toBeGreaterThan(20)
    await client.query('begin')
    await client.query(`lock table ${rows.map(({ name }) => name).join(', ')} in access exclusive mode`)
    const { status, text } = await get('/az')
    expect([status, text.includes('</html>')]).toEqual([200, true])
  } finally {
    await client.query('rollback')
    await client.end()
  }
})

test('a picture may be kept for good under the address of its edition, and under no other', async () => {
  const { text } = await get('/az')
  const [address = ''] = text.match(/\/api\/media\/file\/[^" ,]+\?v=\w+/) ?? []
  const kept = async (path: string) => {
    const { headers, status } = await fetch(`${siteUrl}${path}`)
    return [status, headers.get('cache-control')?.includes('immutable') ?? false]
  }
  expect(await kept(address)).toEqual([200, true])
  expect(await kept(address.replace(/\?.*/, ''))).toEqual([200, false])
  expect(await kept('/api/media/file/yoxdur.avif?v=1')).toEqual([expect.any(Number), false])
})

test('what is published is seen at an address that was kept before, and nothing of a draft is', async () => {
  const signedIn = await fetch(`${siteUrl}/api/staff/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'editor@mekteb.example', password: demoPassword }),
  })
  const headers = { authorization: `JWT ${((await signedIn.json()) as { token: string }).token}`, 'content-type': 'application/json' }
  const write = async (path: string, method: string, data: object) => {
    const answer = await fetch(`${siteUrl}/api/${path}`, { method, headers, body: JSON.stringify(data) })
    expect(answer.status).toBeLessThan(300)
    return ((await answer.json()) as { doc: { id: string } }).doc
  }
  const address = '/az/xeberler/saxlanan-xeber'
  expect((await get(address)).status).toBe(404)
  const item = { title: 'Saxlanan xəbər', slug: 'saxlanan-xeber', publishedAt: '2026-01-01T08:00:00.000Z', summary: 'Birinci sözlər', sendToSubscribers: false }
  const { id } = await write('news?locale=az', 'POST', { ...item, _status: 'published' })
  await expect.poll(async () => (await get(address)).text, { timeout: 60_000 }).toContain('Birinci sözlər')
  await write(`news/${id}?locale=az&draft=true`, 'PATCH', { summary: 'Qaralama sözlər', _status: 'draft' })
  await write(`news/${id}?locale=az`, 'PATCH', { summary: 'İkinci sözlər', _status: 'published' })
  await expect.poll(async () => (await get(address)).text, { timeout: 60_000 }).toContain('İkinci sözlər')
  expect((await get(address)).text).not.toMatch(/Birinci sözlər|Qaralama sözlər/)
  await fetch(`${siteUrl}/api/news/${id}`, { method: 'DELETE', headers })
  await expect.poll(async () => (await get(address)).status, { timeout: 60_000 }).toBe(404)
})
