import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** How long to wait for anything, in milliseconds. Nothing here is about speed: a machine may be many times slower than the one before it. */
export const patience = 120_000

/** Asks until the answer is the expected one: what a press leads to is there a moment later. */
export const eventually = <T>(ask: () => T | Promise<T>, timeout = patience) => expect.poll(ask, { timeout, interval: 100 })

/**
 * Waits until the scripts of the framework have taken over what can be pressed and filled in on a page: they may come long after it, and know nothing
 * of what happened before. React marks every element that it has taken over. A page that brings no scripts is as it stays.
 */
export async function takenOver(page: Page): Promise<void> {
  const strange = () =>
    page.evaluate(() => {
      if (!document.querySelector('script[src*="/_next/"]')) return []
      const controls = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea')]
      return controls.filter((control) => !Object.keys(control).some((key) => key.startsWith('__reactProps'))).map(({ outerHTML }) => outerHTML.slice(0, 120))
    })
  await eventually(strange).toEqual([])
  // What a screen does once it is there, such as listening to keys, it does in the next free moment.
  await page.evaluate(() => new Promise((free) => requestIdleCallback(free, { timeout: 10_000 })))
}
