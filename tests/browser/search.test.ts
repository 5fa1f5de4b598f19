import { expect, inject, test } from 'vitest'
import { Visitor } from './visitor'
import { eventually } from './waiting'

const hits = (visitor: Visitor) => visitor.page.locator('main ol li h2 a')

test('a visitor finds a training while typing, without the signs of its letters, and follows it by keyboard', async () => {
  const visitor = await Visitor.arrive({ locale: 'az', phone: true })
  const { page } = visitor
  await visitor.open('/')
  await page.getByRole('button', { name: 'Menyu' }).click()
  await page.getByRole('link', { name: 'Axtarış' }).click()
  await page.waitForURL('**/axtaris')
  await visitor.settled()
  await page.getByLabel('Nə axtarırsınız?').fill('miqrasiya mecelle')
  await eventually(() => page.getByRole('status').innerText()).toMatch(/^\d+ nəticə$/)
  expect(await page.locator('main ol mark').first().innerText()).toMatch(/^m[iə]/i)
  await eventually(() => new URL(page.url()).searchParams.get('q')).toBe('miqrasiya mecelle')
  await visitor.expectAccessible()

  const title = await hits(visitor).first().innerText()
  await hits(visitor).first().focus()
  await page.keyboard.press('Enter')
  await page.locator('h1', { hasText: title }).waitFor()
  await page.goBack()
  await eventually(() => page.getByLabel('Nə axtarırsınız?').inputValue()).toBe('miqrasiya mecelle')

  await visitor.settled()
  await page.getByLabel('Nə axtarırsınız?').fill('qqqxxx')
  await eventually(() => page.getByRole('status').innerText()).toBe('Heç nə tapılmadı')
  await visitor.leave()
})

test('without scripts the form gives the same answer as a page', async () => {
  const visitor = await Visitor.arrive({ locale: 'ru', javaScript: false })
  await visitor.open('/search')
  await visitor.page.locator('#q').fill('миграция')
  await visitor.page.locator('#q').press('Enter')
  await visitor.page.waitForURL((url) => url.searchParams.get('q') === 'миграция')
  await eventually(() => hits(visitor).count()).toBeGreaterThan(3)
  await eventually(() => visitor.page.locator('#q').inputValue()).toBe('миграция')
  await visitor.leave()
})

test('whatever is asked for, search answers', async () => {
  for (const q of ["'", '%', ':*&|!()', '\\', '\u0000', 'a'.repeat(5000), '<script>']) {
    const answer = await fetch(`${inject('site').siteUrl}/api/search?locale=en&q=${encodeURIComponent(q)}`)
    expect([q, answer.status]).toEqual([q, 200])
  }
})
