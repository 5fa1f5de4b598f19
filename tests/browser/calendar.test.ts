import { expect, test } from 'vitest'
import { locales } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { Visitor } from './visitor'
import { eventually } from './waiting'

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

  const count = async () => Number((await page.getByRole('status').innerText()).match(/\d+/)?.[0])
  const choose = (label: string, index: number) => page.getByLabel(label, { exact: true }).selectOption({ index })
  await choose(words.part, 1)
  await eventually(count).toBeLessThan(all)
  expect(await entries.count()).toBe(await count())
  const name = await page.getByLabel(words.trainer, { exact: true }).locator('option').nth(1).innerText()
  await choose(words.trainer, 1)
  await eventually(async () => (await page.locator('main ol li').allInnerTexts()).filter((line) => !line.includes(name))).toEqual([])
  await visitor.expectAccessible()

  // A choice that leaves nothing says so, and gives everything back.
  const months = await page.getByLabel(words.month, { exact: true }).locator('option').count()
  for (let month = 1; month < months && (await entries.count()) > 0; month += 1) await choose(words.month, month)
  await eventually(() => entries.count()).toBe(0)
  await page.getByRole('button', { name: words.reset }).click()
  await eventually(() => entries.count()).toBe(all)
  await visitor.leave()
})

test('without scripts the whole calendar is there', async () => {
  const visitor = await Visitor.arrive({ locale: 'en', javaScript: false })
  await visitor.open('/[slug]', { slug: slugs.en })
  expect(await visitor.page.locator('main time').count()).toBeGreaterThan(20)
  expect(await visitor.page.locator('main select').first().isVisible()).toBe(false)
  await visitor.leave()
})
