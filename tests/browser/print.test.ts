import { expect, inject, test } from 'vitest'
import { pageTypes } from './weight'
import { Visitor } from './visitor'

test('on paper a programme is its words: no menu, no foot, no button, every part with its trainings', async () => {
  const visitor = await Visitor.arrive({ dark: true })
  const { page } = visitor
  const [, address] = (await pageTypes(inject('site').siteUrl)).find(([type]) => type === 'programme') ?? []
  await page.goto(String(address))
  const trainings = await page.locator('main ol > li[value]').count()
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['header', 'footer', '.button', 'form', '[popover]']) expect([gone, await page.locator(`${gone}:visible`).count()]).toEqual([gone, 0])
  expect(await page.locator('main ol > li[value]:visible').count()).toBe(trainings)
  expect(trainings).toBeGreaterThan(20)
  expect(
    await page
      .locator('main h3:visible')
      .first()
      .evaluate((heading) => getComputedStyle(heading).breakAfter),
  ).toBe('avoid')
  const { ink, paper } = await page.evaluate(() => ({ ink: getComputedStyle(document.body).color, paper: getComputedStyle(document.body).backgroundColor }))
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  const sheets = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
  expect(sheets.length).toBeGreaterThan(1)
  expect(sheets.length).toBeLessThanOrEqual(5)
  await visitor.leave()
})
