import { expect, test } from 'vitest'
import { locales } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { Visitor } from './visitor'

const slugs = { az: 'teqvim', en: 'calendar', ru: 'kalendar' }

test.each(locales)('a visitor looks through the calendar by part, month and trainer, in %s', async (locale) => {
  const words = messages[locale].site.calendar
  const visitor = await Visitor.arrive({ locale, phone: locale === 'az' })
  const { page } = visitor
  await visitor.open('/[slug]', { slug: slugs[locale] })
  const entries = page.locator('main time')
  const all = await entries.count()
  expect(all).toBeGreaterThan(20)
  expect(await page.locator('main h3').count()).toBeGreaterThan(4)

  const count = () => page.getByRole('status').innerText()
  const choose = (label: string, index: number) => page.getByLabel(label, { exact: true }).selectOption({ index })
  await choose(words.part, 1)
  const ofPart = await entries.count()
  expect(ofPart).toBeLessThan(all)
  expect(await count()).toContain(String(ofPart))
  await choose(words.trainer, 1)
  const name = await page.getByLabel(words.trainer, { exact: true }).locator('option').nth(1).innerText()
  for (const line of await page.locator('main ol li').allInnerTexts()) expect(line).toContain(name)
  await visitor.expectAccessible()

  // A choice that leaves nothing says so, and gives everything back.
  const months = await page.getByLabel(words.month, { exact: true }).locator('option').count()
  for (let month = 1; month < months && (await entries.count()) > 0; month += 1) await choose(words.month, month)
  expect(await entries.count()).toBe(0)
  await page.getByRole('button', { name: words.reset }).click()
  expect(await entries.count()).toBe(all)
  await visitor.leave()
})

test('without scripts the whole calendar is there', async () => {
  const visitor = await Visitor.arrive({ locale: 'en', javaScript: false })
  await visitor.open('/[slug]', { slug: slugs.en })
  expect(await visitor.page.locator('main time').count()).toBeGreaterThan(20)
  expect(await visitor.page.locator('main select').first().isVisible()).toBe(false)
  await visitor.leave()
})
