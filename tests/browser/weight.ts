import type { Browser, BrowserContext, CDPSession } from 'playwright-core'
import { pathsOfSitemap } from './sitemap'

export const parts = ['html', 'css', 'js', 'fonts', 'images'] as const
export type Part = (typeof parts)[number]

/** Bytes on the wire, by what they are, and how many files of each kind; how much of what was already seen moved (CLS). */
export type Weight = { bytes: Record<Part, number>; files: Record<Part, number>; shift: number }

const kinds: Record<string, Part> = { Document: 'html', Stylesheet: 'css', Script: 'js', Font: 'fonts', Image: 'images' }

const phone = { viewport: { width: 390, height: 844 }, locale: 'az' }

const nothing = (): Record<Part, number> => ({ html: 0, css: 0, js: 0, fonts: 0, images: 0 })

/** Listens to what the network brings until it is asked to stop. */
async function listen(session: CDPSession) {
  const [bytes, files, types] = [nothing(), nothing(), new Map<string, string>()]
  await session.send('Network.enable')
  // What stands in the style sheet itself is no file.
  session.on('Network.responseReceived', ({ requestId, response, type }) => response.url.startsWith('data:') || types.set(requestId, type))
  session.on('Network.loadingFinished', ({ encodedDataLength, requestId }) => {
    const part = kinds[types.get(requestId) ?? '']
    if (!part || encodedDataLength === 0) return
    bytes[part] += encodedDataLength
    files[part] += 1
  })
  return { bytes, files }
}

/** Looks at a page once, in a window of this context, down to its end. */
async function visit(context: BrowserContext, address: string): Promise<Weight> {
  const page = await context.newPage()
  const counted = await listen(await context.newCDPSession(page))
  await page.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)
  await page.close()
  return { ...counted, shift }
}

/** What a page costs somebody who has never been here, and the same person a moment later. */
export async function weigh(browser: Browser, address: string): Promise<{ first: Weight; second: Weight }> {
  const context = await browser.newContext(phone)
  try {
    return { first: await visit(context, address), second: await visit(context, address) }
  } finally {
    await context.close()
  }
}

/** How much moves on a page whose letters come late, long after it can be read. */
export async function shiftByLateLetters(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(phone)
  try {
    await context.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await route.continue()
    })
    return (await visit(context, address)).shift
  } finally {
    await context.close()
  }
}

/** Everything but pictures, whose size is for editors to answer. */
export const withoutImages = ({ bytes }: Weight): number => bytes.html + bytes.css + bytes.js + bytes.fonts

/** One page of each type, in Azerbaijani: its name and the address of a page of it, from the sitemap. */
export async function pageTypes(siteUrl: string): Promise<[type: string, address: string][]> {
  const paths = await pathsOfSitemap(siteUrl)
  const first = (start: string) => paths.find((path) => path.startsWith(start)) ?? start
  return (
    [
      ['home', '/az'],
      ['page', first('/az/proqram')],
      ['calendar', '/az/teqvim'],
      ['programme', first('/az/proqramlar/')],
      ['training', first('/az/telimler/')],
      ['trainer', first('/az/telimciler/')],
      ['news', first('/az/xeberler/')],
      ['search', '/az/axtaris'],
      ['sign-in', '/az/giris'],
    ] as const
  ).map(([type, path]) => [type, `${siteUrl}${path}`])
}
