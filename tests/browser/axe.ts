import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** The rules of WCAG 2.2 AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A sandboxed frame runs no script, so axe can't look into it and would wait for its answer. */
const closed = 'iframe[sandbox]'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Puts axe into a page that does not have it yet, and into what it frames. Reading axe takes longer than most pages take to be looked at. */
async function bring(frame: Frame): Promise<void> {
  if (frame.parentFrame() && (await (await frame.frameElement()).getAttribute('sandbox')) !== null) return
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(await source)
  for (const child of frame.childFrames()) await bring(child)
}

/** The names and places of what axe finds on a page as it looks now. */
export async function violationsOf(page: Page): Promise<string[]> {
  await bring(page.mainFrame())
  return page.evaluate(
    async ({ closed, rules }) => {
      // What is in order is counted in no list: it is most of a page, and would all be brought here.
      const { violations } = await window.axe.run({ exclude: [closed] }, { runOnly: rules, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    },
    { closed, rules },
  )
}

/** How often a fault is looked for again before it counts, and the pause before each look, in milliseconds. */
const looks = 20
const pause = 700

/** The same on a screen that moves: a drawer on its way, a name that a script is about to give, is no fault. What stays is. */
export async function lastingViolationsOf(page: Page): Promise<string[]> {
  let found = await violationsOf(page)
  for (let look = 1; found.length > 0 && look < looks; look++) {
    await page.waitForTimeout(pause)
    const again = await violationsOf(page)
    found = found.filter((violation) => again.includes(violation))
  }
  return found
}
