/** Takes the pictures of docs/editing.md anew, from a School of its own that is filled as the demonstration is. */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { addressOf } from '@/i18n/addresses'
import { demoPassword } from '@/seed/staff'
import { openSchool } from '../tests/browser/rig'

const folder = path.resolve('docs/pictures/editing')
const size = { width: 1280, height: 800 }

const { site, stop } = await openSchool()
try {
  await mkdir(folder, { recursive: true })
  await takeAll(site)
} finally {
  await stop()
}

async function takeAll({ chromium: executablePath, siteUrl }: typeof site): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'] })
  const context = await browser.newContext({ baseURL: siteUrl, locale: 'en', viewport: size, extraHTTPHeaders: { origin: siteUrl }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const visit = (address: string) => page.goto(address, { waitUntil: 'networkidle' })
  const press = (what: string) => page.locator(what).first().click()
  const first = async (query: string): Promise<{ id: string }> => (await (await page.request.get(`/api/${query}&limit=1&depth=0`)).json()).docs[0]

  const signIn = async (login: string) => {
    await context.clearCookies()
    await visit('/admin/login')
    await page.locator('#field-email').fill(`${login}@mekteb.example`)
    await page.locator('#field-password').fill(demoPassword)
    await press('form button[type=submit]')
    await page.waitForURL((url) => !url.pathname.startsWith('/admin/login'))
  }
  await signIn('editor')

  await visit('/admin')
  await take(page, 'dashboard')

  const form = `/admin/collections/pages/${(await first('pages?where[home][not_equals]=true')).id}?locale=en`
  await visit(form)
  await press('.blocks-field__drawer-toggler')
  await page.locator('.blocks-drawer__blocks').waitFor()
  await take(page, 'blocks')

  await visit(form)
  await press('.localizer button')
  await page.locator('.popup__content .localizer__locale-code').first().waitFor()
  await take(page, 'languages')

  await visit(form)
  await press('#live-preview-toggler')
  await page.frameLocator('#live-preview-iframe').locator('h1').waitFor()
  await take(page, 'preview')
  await press('#live-preview-toggler')

  await visit(form)
  await press('#action-save-popup .popup-button')
  await press('#schedule-publish')
  await page.locator('.schedule-publish').waitFor()
  await take(page, 'schedule')

  await visit(`${form.replace(/\?.*/, '')}/versions`)
  await take(page, 'versions')

  await visit(`/admin/collections/news/${(await first('news?sort=-publishedAt')).id}?locale=en`)
  await take(page, 'news')

  await visit(`/admin/collections/trainings/${(await first('trainings?sort=order')).id}?locale=en`)
  await take(page, 'training')

  await visit(`/admin/collections/media/${(await first('media?sort=filename')).id}?locale=en`)
  await take(page, 'picture')

  const news = await first('news?sort=publishedAt')
  await page.request.patch(`/api/news/${news.id}?locale=en&depth=0`, { data: { slug: 'under-another-address', _status: 'published' } })
  await visit('/admin/collections/redirects')
  await take(page, 'redirects')

  await page.request.patch(`/api/news/${news.id}?locale=ru&depth=0`, { data: { summary: '', _status: 'published' } })
  await visit('/admin/translations')
  await take(page, 'translations')

  await visit('/admin/links')
  await take(page, 'links')

  await signIn('coordinator')
  const program = (await first('programs?sort=-edition')).id
  await visit(`/admin/collections/programs/${program}?locale=en`)
  await page.locator('.tabs-field__tab-button').nth(1).click()
  // A row is drawn once it comes into sight.
  const open = (list: string, row: number) => page.locator(`[id="field-${list}"] .collapsible__toggle--collapsed`).nth(row).press('Enter')
  await open('form__sections', 0)
  await open('form__sections__0__questions', 2)
  await open('form__sections__0__questions__2__showWhen', 0)
  await page.locator('#form-sections-0-questions-2-showWhen-row-0').evaluate((row) => row.scrollIntoView({ block: 'center' }))
  await take(page, 'form')

  await visit(addressOf('/form-preview/[program]', 'en', { program }))
  await page.locator('main nav button').nth(4).click()
  await take(page, 'form-preview')
  await browser.close()
}

/** Keeps what is on the screen as a small picture, once nothing comes or goes on it any more. */
async function take(page: Page, name: string): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ effect, playState }) => playState !== 'running' || effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY),
  )
  const seen = await page.screenshot()
  await sharp(seen)
    .resize({ width: 1000 })
    .webp({ quality: 70 })
    .toFile(path.join(folder, `${name}.webp`))
}
