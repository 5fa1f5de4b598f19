import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { Colleague } from './colleague'
import { trial } from './sitemap'
import { eventually } from './waiting'

const { databaseUrl, siteUrl } = inject('site')

async function get(path: string, signal?: AbortSignal) {
  const answer = await fetch(`${siteUrl}${path}`, { signal })
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
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename ~ '^(pages|site|media|news|programs|trainings|trainers|partners)'`,
    )
    expect(rows.length).toBeGreaterThan(20)
    const answered = async () => {
      await get('/az')
      await client.query('begin')
      try {
        // Whoever writes beside this, and waits for a table in turn, is not waited for.
        await client.query("set local lock_timeout = '500ms'")
        await client.query(`lock table ${rows.map(({ name }) => name).join(', ')} in access exclusive mode`)
        const { status, text } = await get('/az', AbortSignal.timeout(8000))
        return [status, text.includes('</html>')]
      } finally {
        await client.query('rollback')
      }
    }
    // What others publish in the moment before the tables are locked makes the School forget the page once more.
    await eventually(answered).toEqual([200, true])
  } finally {
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
  expect(await kept('/api/media/file/yoxdur.avif?v=1')).toEqual([404, false])
})

test('what is published is seen at an address that was kept before, and nothing of a draft is', async () => {
  const editor = await Colleague.arrive('az', 'editor')
  const address = `/az/xeberler/${trial}saxlanan`
  expect((await get(address)).status).toBe(404)
  const item = { title: 'Saxlanan xəbər', slug: `${trial}saxlanan`, publishedAt: '2026-01-01T08:00:00.000Z', summary: 'Birinci sözlər', sendToSubscribers: false }
  const { doc } = await editor.rest<{ doc: { id: string } }>('POST', '/news?locale=az', { ...item, _status: 'published' })
  await eventually(async () => (await get(address)).text).toContain('Birinci sözlər')
  await editor.rest('PATCH', `/news/${doc.id}?locale=az&draft=true`, { summary: 'Qaralama sözlər', _status: 'draft' })
  await editor.rest('PATCH', `/news/${doc.id}?locale=az`, { summary: 'İkinci sözlər', _status: 'published' })
  let seen = ''
  await eventually(async () => {
    seen = (await get(address)).text
    return seen
  }).toContain('İkinci sözlər')
  expect(seen).not.toMatch(/Birinci sözlər|Qaralama sözlər/)
  await editor.rest('DELETE', `/news/${doc.id}`)
  await eventually(async () => (await get(address)).status).toBe(404)
  await editor.visitor.leave()
})
