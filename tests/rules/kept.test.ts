import { afterEach, expect, test, vi } from 'vitest'
import { forgetPages, isContentPath, keptPage, placeholder } from '@/content/kept'
import { plain } from '@/content/plain'
import { closedWords } from '@/i18n/closed'

afterEach(() => {
  vi.unstubAllGlobals()
  forgetPages()
})

/** Has the process that draws pages answer like this, and counts how often it is asked. */
function drawing(answer: () => Response) {
  const fetched = vi.fn(async () => answer())
  vi.stubGlobal('fetch', fetched)
  return fetched
}

const page = (status: number, text: string) => new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })

test('a page that is drawn once carries the number of each answer', async () => {
  const fetched = drawing(() => page(200, `<script nonce="${placeholder}" data-own=""></script>`))
  const answers = [await keptPage('/az', 'first'), await keptPage('/az', 'second')]
  expect(await Promise.all(answers.map((answer) => answer?.text()))).toEqual(['<script nonce="first" data-own=""></script>', '<script nonce="second" data-own=""></script>'])
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('where a page fails, words alone say so in its language, and it is not drawn again for everybody who asks', async () => {
  const fetched = drawing(() => page(500, ''))
  const [answer] = [await keptPage('/ru/about', 'a number'), await keptPage('/ru/about', 'another')]
  expect([answer?.status, answer?.headers.get('cache-control')]).toEqual([500, 'no-store'])
  const text = (await answer?.text()) ?? ''
  expect(text).toContain('<html lang="ru">')
  expect(text).toContain(closedWords.ru.failure.title)
  expect(text).not.toContain('<script')
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('what leads elsewhere is left to whoever draws pages', async () => {
  drawing(() => new Response(null, { status: 307, headers: { location: '/az/yeni' } }))
  expect(await keptPage('/az/kohne', 'a number')).toBeNull()
})

test.each(['/az', '/ru', '/en/about', '/az/telimler/hicret', '/ru/treningi/migratsiya', '/en/news/first', '/az/xeberler/x', '/az/proqramlar/2026', '/ru/trenery/leyla'])(
  '%s is the same for everybody',
  (path) => expect(isContentPath(path)).toBe(true),
)

test.each([
  '/',
  '/admin',
  '/api/health',
  '/de/about',
  '/az/kabinet',
  '/az/kabinet/0b7e2c1e-0000-4000-8000-000000000000',
  '/az/kabinet/0b7e2c1e-0000-4000-8000-000000000000/person',
  '/en/my',
  '/az/giris',
  '/az/giris/kecid',
  '/ru/zayavka',
  '/az/axtaris',
  '/en/subscribe',
  '/az/abune/imtina',
  '/az/mesaj-gonderildi',
  '/az/feed.xml',
  '/az/telimler/hicret/daha',
])('%s is drawn for the one who asks', (path) => expect(isContentPath(path)).toBe(false))

const framework =
  '<link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async="" nonce="n"></script><script nonce="n">self.__next_f.push([1,"<p>\\u003c/script>"])</script>'
const own = '<script nonce="n" data-own="">(function(){})()</script><script type="application/ld+json">{"@type":"Course"}</script>'

test('a page on which nothing is alive goes out without the scripts of the framework, with ours and with what it says to machines', () => {
  expect(plain(`<head>${framework}</head><p>Salam</p>${own}${framework}`)).toBe(`<head></head><p>Salam</p>${own}`)
})

test('a page on which something is alive goes out whole', () => {
  const whole = `<head>${framework}</head><form data-live="">…</form>${own}`
  expect(plain(whole)).toBe(whole)
})
