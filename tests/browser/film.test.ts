import { expect, test } from 'vitest'
import { addressOf } from '@/i18n/addresses'
import { messages } from '@/i18n/messages'
import { Colleague } from './colleague'
import { trial } from './sitemap'
import { Visitor } from './visitor'
import { eventually } from './waiting'

/** Where the film of the test is shown, and what its player is asked for. */
const film = { url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', player: 'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa' }

test('a film and the pictures of a gallery are reached by keyboard, and nobody else is asked for anything before somebody wants the film', async () => {
  const editor = await Colleague.arrive('az', 'editor')
  const [picture] = (await editor.rest<{ docs: { id: string }[] }>('GET', '/media?limit=1&depth=0&where[mimeType][contains]=image')).docs
  const { doc } = await editor.rest<{ doc: { id: string } }>('POST', '/pages?locale=az', {
    title: 'Film',
    slug: `${trial}film`,
    layout: [
      { blockType: 'video', title: 'Bir gün Məktəbdə', url: film.url },
      { blockType: 'gallery', title: 'Şəkillər', items: [{ image: picture?.id, caption: 'Məktəbin həyəti' }] },
    ],
    _status: 'published',
  })
  const visitor = await Visitor.arrive()
  const { page } = visitor
  const elsewhere: string[] = []
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => {
      elsewhere.push(route.request().url())
      return route.fulfill({ contentType: 'text/html', body: '<title>Film</title>' })
    },
  )
  const address = addressOf('/[slug]', 'az', { slug: `${trial}film` })
  await eventually(async () => (await page.goto(address, { waitUntil: 'networkidle' }))?.status()).toBe(200)
  await visitor.settled()
  await visitor.expectAccessible()

  const { gallery, video } = messages.az.site
  const whole = page.getByRole('link', { name: gallery.open.replace('{name}', 'Məktəbin həyəti') })
  await whole.focus()
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')])
  await opened.waitForLoadState()
  await eventually(() => opened.evaluate(() => document.contentType)).toMatch(/^image\//)
  await opened.close()
  expect(elsewhere).toEqual([])

  await page.getByRole('link', { name: video.play.replace('{title}', 'Bir gün Məktəbdə') }).focus()
  await page.keyboard.press('Enter')
  const frame = page.getByTitle('Bir gün Məktəbdə')
  await eventually(() => frame.evaluate((element) => element === document.activeElement)).toBe(true)
  await eventually(() => elsewhere.length).toBeGreaterThan(0)
  expect(elsewhere.every((asked) => asked.startsWith(film.player))).toBe(true)
  await visitor.leave()

  // Whoever has no scripts is led to where the film is.
  const plain = await Visitor.arrive({ javaScript: false })
  await plain.page.goto(address)
  expect(await plain.page.getByRole('link', { name: video.play.replace('{title}', 'Bir gün Məktəbdə') }).getAttribute('href')).toBe(film.url)
  await plain.leave()
  await editor.rest('PATCH', `/pages/${doc.id}?locale=az`, { _status: 'draft' })
  await editor.visitor.leave()
})
