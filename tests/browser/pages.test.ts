import { addressOf } from '@/i18n/addresses'
import { expect, inject, test } from 'vitest'
import { type Locale, locales } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import type { Route } from '@/i18n/routing'
import { violationsOf } from './axe'
import { pathsOfSitemap } from './sitemap'
import { Visitor } from './visitor'
import { eventually } from './waiting'

/** The narrowest screen that the site is made for, and a wide one, in pixels. */
const narrow = { width: 360, height: 780 }
const wide = { width: 1440, height: 900 }

/** The pages of the sitemap in a language: of those that are made alike, such as the trainings, the first and the last. */
async function publicPages(locale: Locale): Promise<string[]> {
  const paths = await pathsOfSitemap(inject('site').siteUrl)
  const alike = new Map<string, string[]>()
  for (const path of paths.filter((one) => one.split('/')[1] === locale)) {
    const kind = path.split('/').slice(0, -1).join('/')
    alike.set(kind, [...(alike.get(kind) ?? []), path])
  }
  return [...alike].flatMap(([kind, group]) => (kind.includes('/', 1) ? [...new Set([group[0], group.at(-1)])].map(String) : group))
}

/** What axe finds on the page that is open, on a screen of this size, by day and by night. */
async function violationsAt({ page }: Visitor, size: typeof narrow): Promise<string[]> {
  await page.setViewportSize(size)
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    found.push(...(await violationsOf(page)).map((violation) => `${colorScheme}, ${size.width} pixels wide: ${violation}`))
  }
  return found
}

/** Looks at a page as people with a narrow and with a wide screen do, by day and by night. What is wrong with it is returned, in words. */
async function faultsOf(visitor: Visitor, path: string): Promise<string[]> {
  const { page } = visitor
  const said: string[] = []
  const listen = (message: { type(): string; text(): string }) => void (message.type() === 'error' && said.push(message.text()))
  const crash = (error: Error) => void said.push(error.message)
  page.on('console', listen)
  page.on('pageerror', crash)
  await page.setViewportSize(narrow)
  const response = await page.goto(path)
  await visitor.settled()
  const { headings, width, language, text } = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    width: document.documentElement.scrollWidth,
    language: document.documentElement.lang,
    text: document.body.innerText,
  }))
  const untranslated = text.match(/\b[a-z]+[A-Z]?[a-zA-Z]*\.[a-z]+[A-Z][a-zA-Z]*\b/)?.[0]
  const violations = [...(await violationsAt(visitor, narrow)), ...(await violationsAt(visitor, wide))]
  page.off('console', listen)
  page.off('pageerror', crash)
  return [
    ...(response?.status() === 200 ? [] : [`answers ${response?.status()}`]),
    ...(headings === 1 ? [] : [`has ${headings} main headings`]),
    ...(width <= narrow.width ? [] : [`is ${width} pixels wide`]),
    ...(language === visitor.locale ? [] : [`is in ${language}`]),
    ...(untranslated ? [`shows the name of a text: ${untranslated}`] : []),
    ...said,
    ...violations,
  ].map((fault) => `${path}: ${fault}`)
}

/** Looks at pages, in every window that is given at once. */
async function expectFaultless(visitors: Visitor[], paths: string[]): Promise<void> {
  const left = [...paths]
  const faults: string[] = []
  await Promise.all(
    visitors.map(async (visitor) => {
      for (let path = left.shift(); path; path = left.shift()) faults.push(...(await faultsOf(visitor, path)))
    }),
  )
  expect(faults).toEqual([])
}

test.each(locales)('every public page in %s is accessible by day and by night, narrow and wide, in one language, and without a word in the console', async (locale) => {
  const pages = await publicPages(locale)
  expect(pages.length).toBeGreaterThan(15)
  const others = (['/apply', '/sign-in', '/subscribe', '/unsubscribe', '/message-sent'] satisfies Route[]).map((route) => addressOf(route, locale))
  const visitors = [await Visitor.arrive({ locale }), await Visitor.arrive({ locale })]
  await expectFaultless(visitors, [...new Set([...pages, ...others])])
  for (const visitor of visitors) await visitor.leave()
})

/** The pages of somebody to whom a place is offered, who is signed in now. */
async function ownPages(visitor: Visitor): Promise<string[]> {
  await visitor.signInApplicant('namized@mekteb.example')
  await visitor.open('/my')
  const application = String(await visitor.page.locator('main a[href*="-"]').first().getAttribute('href')).match(/[0-9a-f-]{36}/)?.[0] ?? ''
  const of = (route: Route, section = '') => addressOf(route, visitor.locale, { application, section })
  return [of('/my'), of('/my/[application]'), ...['confirm', 'decline'].map((step) => of('/my/[application]/[section]', step))]
}

test.each(locales)('the pages of somebody to whom a place is offered are as they should be, in %s', async (locale) => {
  const visitor = await Visitor.arrive({ locale })
  await expectFaultless([visitor], await ownPages(visitor))
  await visitor.leave()
})

test("what is somebody's own, and the way to it, is for no search engine", async () => {
  const [visitor, stranger] = [await Visitor.arrive({}), await Visitor.arrive({})]
  const askedOf = async ({ page }: Visitor, path: string) => {
    await page.goto(path)
    return [new URL(page.url()).pathname, await page.locator('meta[name=robots]').getAttribute('content')]
  }
  for (const path of await ownPages(visitor)) expect(await askedOf(visitor, path)).toEqual([path, 'noindex'])
  const signIn = addressOf('/sign-in', stranger.locale)
  expect(await askedOf(stranger, signIn)).toEqual([signIn, 'noindex'])
  for (const one of [visitor, stranger]) await one.leave()
})

/** Addresses of each kind that lead nowhere: where no page is, and where the editors have none of this name. */
const nowhere = (locale: Locale): string[] => [
  `/${locale}/yoxdur/burada/hec-ne`,
  ...(['/[slug]', '/news/[slug]', '/programs/[slug]', '/trainings/[slug]', '/trainers/[slug]'] satisfies Route[]).map((route) =>
    addressOf(route, locale, { slug: 'bele-bir-sey-yoxdur' }),
  ),
]

test.each(locales)('what is not there says so without a script as well, in %s, and shows the ways on', async (locale) => {
  const { title, home, call } = messages[locale].site.missing
  const visitor = await Visitor.arrive({ locale, javaScript: false, phone: true })
  for (const path of nowhere(locale)) {
    const response = await visitor.page.goto(path)
    expect([path, response?.status()]).toEqual([path, 404])
    await eventually(() => visitor.page.locator(`html[lang=${locale}] h1`).allInnerTexts()).toEqual([title])
    expect(await visitor.page.title()).toContain(title)
  }
  for (const [name, route] of [
    [home, '/'],
    [call, '/apply'],
  ] as const) {
    expect(await visitor.page.getByRole('link', { name, exact: true }).getAttribute('href')).toBe(addressOf(route, locale))
  }
  await eventually(() => visitor.page.locator(`main li a[href^="/${locale}/"]`).count()).toBeGreaterThan(3)
  await visitor.leave()
  const reader = await Visitor.arrive({ locale })
  await reader.visit(`/${locale}/yoxdur`)
  await reader.expectAccessible()
  await reader.leave()
})

test('many who ask at once for what is there and what is not get each their own answer', async () => {
  const { siteUrl } = inject('site')
  const asked = Array.from({ length: 40 }, (_, number) => (number % 2 ? '/az/yoxdur' : '/az'))
  const answers = await Promise.all(asked.map(async (path) => (await fetch(`${siteUrl}${path}`)).status))
  expect(answers).toEqual(asked.map((path) => (path === '/az' ? 200 : 404)))
})
