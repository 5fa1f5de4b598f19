import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { pageTypes, shiftByLateLetters, weigh, withoutImages } from './weight'

/**
 * The most that a page of each type may bring on a first visit without its pictures, in bytes on the wire. Whoever makes a page heavier on purpose
 * raises its number here.
 */
const budgets: Record<string, number> = {
  home: 84_000,
  page: 84_000,
  calendar: 248_000,
  programme: 84_000,
  training: 82_000,
  trainer: 82_000,
  news: 82_000,
  search: 236_000,
  'sign-in': 254_000,
}

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject('site').chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  })
})
afterAll(() => browser.close())

test('no page type outgrows its budget, moves while it loads, needs more than two files of letters, or asks for a file again on a second visit', async () => {
  for (const [type, address] of await pageTypes(inject('site').siteUrl)) {
    const { first, second } = await weigh(browser, address)
    expect(withoutImages(first), type).toBeLessThanOrEqual(budgets[type] ?? 0)
    expect(first.files.fonts, type).toBeLessThanOrEqual(2)
    expect([type, first.shift]).toEqual([type, expect.closeTo(0, 2)])
    expect([type, second.files.js, second.files.css, second.files.fonts, second.files.images]).toEqual([type, 0, 0, 0, 0])
  }
})

test('nothing moves where somebody reads when the letters of a page come late', async () => {
  for (const [type, address] of await pageTypes(inject('site').siteUrl)) {
    expect([type, await shiftByLateLetters(browser, address)]).toEqual([type, expect.closeTo(0, 2)])
  }
})
