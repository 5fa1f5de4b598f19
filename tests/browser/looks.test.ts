import { expect, inject, test } from 'vitest'
import { addressOf } from '@/i18n/addresses'
import { locales } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { violationsOf } from './axe'
import { cutAway, onePageOfEach } from './looks'
import { Visitor } from './visitor'
import { eventually } from './waiting'

/** A screen of 1280 pixels at 400 %. */
const enlarged = { width: 320, height: 256 }

/** What WCAG 1.4.12 lets a reader set. */
const spaced = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

test.each(locales)('nothing is cut or lost at 400 % and with the spacing that a reader may set, in %s', async (locale) => {
  const visitor = await Visitor.arrive({ locale })
  const { page } = visitor
  const faults: string[] = []
  for (const path of await onePageOfEach(inject('site').siteUrl, locale)) {
    await page.setViewportSize(enlarged)
    await page.goto(path)
    await visitor.settled()
    faults.push(...(await cutAway(page)).map((fault) => `${path} at 400 %: ${fault}`))
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
    }, spaced)
    faults.push(...(await cutAway(page)).map((fault) => `${path} at 400 % and spaced: ${fault}`))
    await page.setViewportSize({ width: 1280, height: 900 })
    faults.push(...(await cutAway(page)).map((fault) => `${path} spaced: ${fault}`))
  }
  await visitor.leave()
  expect(faults).toEqual([])
})

test('where the device paints with its own colours everything is still told apart', async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  await page.emulateMedia({ forcedColors: 'active' })
  const faults: string[] = []
  for (const path of await onePageOfEach(inject('site').siteUrl, visitor.locale)) {
    await page.goto(path)
    await visitor.settled()
    const bare = await page
      .locator('main a.button:visible, main button.button:visible')
      .evaluateAll((buttons) =>
        buttons.filter((one) => getComputedStyle(one).borderTopWidth === '0px' || getComputedStyle(one).borderTopStyle === 'none').map((one) => one.textContent),
      )
    // Axe reckons with the colours of the style sheet, which nobody sees here.
    const found = (await violationsOf(page)).filter((violation) => !violation.startsWith('color-contrast'))
    faults.push(...bare.map((text) => `${path}: no edge around ${text}`), ...found.map((violation) => `${path}: ${violation}`))
  }
  expect(faults).toEqual([])
  await page.keyboard.press('Tab')
  await eventually(() => page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).not.toBe('none')
  await visitor.leave()
})

/** The name of what has the keyboard, and whether it is seen to have it. */
const focused = (visitor: Visitor) =>
  visitor.page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const marked = element.closest('.choice') ?? element
    const { outlineStyle, outlineWidth } = getComputedStyle(marked)
    return {
      name: (element.getAttribute('aria-label') ?? element.innerText ?? '').trim(),
      seen: outlineStyle !== 'none' && outlineWidth !== '0px',
      box: marked.getBoundingClientRect().toJSON(),
    }
  })

test('a keyboard goes through every page to its end, is seen everywhere, and begins with the way past the head', async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  for (const path of await onePageOfEach(inject('site').siteUrl, visitor.locale)) {
    await visitor.visit(path)
    // From the top, also where a page has put the keyboard into its field.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    const passed: string[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement === document.body)) break
      const { box, name, seen } = await focused(visitor)
      expect([path, name, seen, box.width > 0 && box.height > 0]).toEqual([path, name, true, true])
      expect([path, name, 'on the screen', box.bottom > 0 && box.top < 900]).toEqual([path, name, 'on the screen', true])
      passed.push(name)
      expect(passed.length).toBeLessThan(400)
    }
    expect([path, passed[0]]).toEqual([path, messages.az.site.frame.skip])
    expect([path, passed.includes(messages.az.site.frame.search)]).toEqual([path, true])
    expect(new Set(passed).size, path).toBeGreaterThan(20)
  }
  await visitor.leave()
})

test('the menu of a phone opens, is left and gives the keyboard back', async () => {
  const visitor = await Visitor.arrive({ phone: true })
  const { page } = visitor
  const { close, menu } = messages.az.site.frame
  await visitor.open('/')
  const opener = page.getByRole('button', { name: menu, exact: true })
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: close, exact: true }).first().waitFor()
  await page.keyboard.press('Tab')
  await eventually(async () => (await focused(visitor)).name).toBe(close)
  await page.keyboard.press('Escape')
  await eventually(() => opener.evaluate((button) => button === document.activeElement)).toBe(true)
  await visitor.leave()
})

test('a search says aloud how much it found, and a filter how much is left', async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  await visitor.visit(addressOf('/search', visitor.locale))
  await page.getByRole('searchbox', { name: messages.az.site.search.label }).fill('miqrasiya')
  await eventually(() => page.getByRole('status').first().innerText()).toMatch(/^\d+ nəticə$/)
  await visitor.visit('/az/teqvim')
  const before = await page.locator('main').getByRole('status').innerText()
  await page.getByLabel(messages.az.site.calendar.month, { exact: true }).selectOption({ index: 1 })
  await eventually(() => page.locator('main').getByRole('status').innerText()).not.toBe(before)
  await visitor.leave()
})
