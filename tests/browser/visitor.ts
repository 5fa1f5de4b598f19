import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, expect, inject, onTestFailed } from 'vitest'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { addressOf } from '@/i18n/addresses'
import type { Route } from '@/i18n/routing'
import type { Message } from '@/mailbox'
import { demoPassword } from '@/seed/staff'
import { lastingViolationsOf } from './axe'
import { eventually, patience, takenOver } from './waiting'

type Look = { locale?: Locale; phone?: boolean; dark?: boolean; javaScript?: boolean }

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }

let browser: Promise<Browser> | undefined

/** One Chromium per test file. */
const theBrowser = (): Promise<Browser> => {
  browser ??= chromium.launch({
    executablePath: inject('site').chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  })
  return browser
}

afterAll(async () => (await browser)?.close())

const codeIn = ({ text }: Message) => text.match(/\b\d{3}\s?\d{3}\b/)?.[0]

/** Lets one window of a login sign in at a time, in whatever test: Payload keeps only one of two sessions that one person opens in the same moment. */
async function alone(login: string, signIn: () => Promise<void>): Promise<void> {
  const database = new pg.Client({ connectionString: inject('site').databaseUrl })
  await database.connect()
  try {
    // Held until the connection ends.
    await database.query('select pg_advisory_lock(hashtext($1))', [login])
    await signIn()
  } finally {
    await database.end()
  }
}

/** A person at a browser of their own: own cookies, own language, own screen. */
export class Visitor {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly locale: Locale,
    private readonly scripts: boolean,
  ) {}

  /** Opens a fresh browser window. */
  static async arrive({ locale = defaultLocale, phone = false, dark = false, javaScript = true }: Look = {}): Promise<Visitor> {
    const context = await (await theBrowser()).newContext({
      baseURL: inject('site').siteUrl,
      locale,
      viewport: phone ? sizes.phone : sizes.desktop,
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: javaScript,
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(patience)
    const visitor = new Visitor(context, await context.newPage(), locale, javaScript)
    // What a test that failed was looking at, as long as its windows are open.
    onTestFailed(({ task }) => visitor.screenshot(`failed-${task.id}-${randomUUID().slice(0, 4)}`).catch(() => undefined))
    return visitor
  }

  /** One more page of the same window, signed in as it is. */
  anotherTab(): Promise<Page> {
    return this.context.newPage()
  }

  /** Goes to a page of the site, in the visitor's language. Fails when the answer is not 200. */
  async open(route: Route, params?: Record<string, string>): Promise<void> {
    const response = await this.page.goto(addressOf(route, this.locale, params))
    expect(response?.status()).toBe(200)
    await this.settled()
  }

  /** Goes to an address, and waits until the page has all that it asks for by itself and its scripts have taken it over. */
  async visit(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'networkidle' })
    await this.settled()
  }

  /** Opens the live preview beside the form of a document, unless it is open: Payload remembers that of each person, in all their windows. */
  async openLivePreview(): Promise<void> {
    const toggler = this.page.locator('#live-preview-toggler')
    await toggler.waitFor()
    if (!(await toggler.getAttribute('class'))?.includes('--active')) await toggler.click()
    await this.page.frameLocator('#live-preview-iframe').getByRole('heading', { level: 1 }).waitFor()
  }

  /** Closes it, if it is open: also if it was opened in another window of the same person. */
  async closeLivePreview(): Promise<void> {
    const toggler = this.page.locator('#live-preview-toggler')
    await toggler.waitFor()
    if ((await toggler.getAttribute('class'))?.includes('--active')) await toggler.click()
    await this.page.locator('#live-preview-iframe').waitFor({ state: 'hidden' })
  }

  /** Waits until the scripts of the page that is open have taken it over, where the visitor has scripts at all. */
  async settled(): Promise<void> {
    if (this.scripts) await takenOver(this.page)
  }

  /** Signs in as an applicant, with the code of the letter that arrives. */
  async signInApplicant(email: string): Promise<void> {
    await this.open('/sign-in')
    await this.giveCode(email)
  }

  /** Goes through the page for signing in that is open: the address, then the code of the letter that arrives. */
  async giveCode(email: string): Promise<void> {
    const known = new Set((await this.letters(email)).map(({ id }) => id))
    await this.page.locator('main input[name=email]').waitFor()
    await this.settled()
    await this.page.locator('main input[name=email]').fill(email)
    await this.page.locator('main input[name=email]').press('Enter')
    await this.page.locator('main input[name=code]').waitFor()
    await this.settled()
    const letter = await this.letter(email, (message) => !known.has(message.id) && codeIn(message) !== undefined)
    await this.page.locator('main input[name=code]').fill(String(codeIn(letter)))
    await this.page.locator('main input[name=code]').press('Enter')
    await this.page.locator('main input[name=code]').waitFor({ state: 'detached' })
  }

  /** Signs in to the admin as a demonstration login: `coordinator`, `reviewer2`, `chair`… */
  async signInStaff(name: string): Promise<void> {
    await this.visit('/admin/login')
    await this.page.locator('#field-email').fill(`${name}@mekteb.example`)
    await this.page.locator('#field-password').fill(demoPassword)
    await alone(name, async () => {
      await this.page.locator('form button[type=submit]').click()
      await this.page.waitForURL((url) => url.pathname.startsWith('/admin') && !url.pathname.startsWith('/admin/login'))
    })
    await this.settled()
  }

  /** The letters to an address, the newest first. */
  async letters(email: string): Promise<Message[]> {
    const answer = await fetch(`${inject('site').mailboxUrl}/api/messages?to=${encodeURIComponent(email)}`)
    return (await answer.json()) as Message[]
  }

  /** Waits for a letter to an address; some wait for the clock, which looks for them once in a minute. */
  async letter(email: string, wanted: (message: Message) => boolean = () => true): Promise<Message> {
    const find = async () => (await this.letters(email)).find(wanted)
    await eventually(find, 2 * patience).toBeDefined()
    return (await find()) as Message
  }

  /** The names and places of what axe finds on the page, by the rules of WCAG 2.2 AA. */
  violations(): Promise<string[]> {
    return lastingViolationsOf(this.page)
  }

  /** Fails when axe finds anything on the page. */
  async expectAccessible(): Promise<void> {
    expect(await this.violations()).toEqual([])
  }

  /** Keeps a picture of the whole page in tests/.output. */
  async screenshot(name: string): Promise<void> {
    const folder = path.resolve('tests/.output/screenshots')
    await mkdir(folder, { recursive: true })
    await this.page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
  }

  /** Closes the window. */
  async leave(): Promise<void> {
    await this.context.close()
  }
}
