import { expect, inject, test } from 'vitest'
import { blocks } from '@/blocks/fields'
import { addressFrom } from '@/collections/fields/address'
import { adminScreens } from '@/i18n/admin'
import { addressOf } from '@/i18n/addresses'
import { type Locale, locales } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { trial } from './sitemap'
import { Visitor } from './visitor'
import { eventually } from './waiting'

type Json = Record<string, unknown>
type Row = Json & { id: string; blockType: string }

const titles: Record<Locale, string> = { az: 'Sınaq hər blokla', en: 'Sınaq of every block', ru: 'Sınaq каждого блока' }

/** One block of every kind but the notice, with what each can't be without. */
const oneOfEach = (media: string): Json[] => [
  { blockType: 'hero', title: titles.az, lead: 'Giriş' },
  { blockType: 'richText', title: 'Mətn' },
  { blockType: 'cards', title: 'Kartlar', items: [{ title: 'Kart' }] },
  { blockType: 'steps', title: 'Addımlar', items: [{ title: 'Addım' }] },
  { blockType: 'callStatus', title: 'Qəbul' },
  { blockType: 'curriculum', title: 'Tədris planı' },
  { blockType: 'calendar', title: 'Təqvim' },
  { blockType: 'people', title: 'Təlimçilər' },
  { blockType: 'partners', title: 'Tərəfdaşlar' },
  { blockType: 'statistics', title: 'Rəqəmlər', items: [{ value: '25', label: 'yer' }] },
  { blockType: 'faq', title: 'Suallar', items: [{ question: 'Sual?' }] },
  { blockType: 'quote', text: 'Sitat' },
  { blockType: 'gallery', title: 'Qalereya', items: [{ image: media }] },
  { blockType: 'video', title: 'Video', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
  { blockType: 'newsList', title: 'Xəbərlər' },
  { blockType: 'downloads', title: 'Fayllar', items: [{ title: 'Fayl', file: media }] },
  { blockType: 'contact', title: 'Əlaqə' },
  { blockType: 'contactForm', title: 'Yazın' },
  { blockType: 'retention', title: 'Saxlanma' },
]

/** An editor at their browser, in English. */
class Editor {
  private constructor(readonly visitor: Visitor) {}

  static async arrive(): Promise<Editor> {
    const visitor = await Visitor.arrive({ locale: 'en' })
    await visitor.signInStaff('editor')
    return new Editor(visitor)
  }

  get page() {
    return this.visitor.page
  }

  /** Asks the REST interface as the editor. Fails unless it is granted. */
  async rest(method: string, path: string, body?: Json): Promise<Json> {
    const answer = await this.page.request.fetch(`/api${path}`, { method, data: body, headers: { origin: inject('site').siteUrl } })
    expect(answer.ok(), await answer.text()).toBe(true)
    return (await answer.json()) as Json
  }

  async visit(path: string): Promise<void> {
    await this.visitor.visit(path)
  }

  /** Does something after which the form saves itself, and waits until it has. */
  async saved(what: () => Promise<void>): Promise<void> {
    const answered = this.page.waitForResponse((response) => response.request().method() === 'PATCH' && response.url().includes('/api/pages/'))
    await what()
    expect((await answered).ok()).toBe(true)
  }
}

/** A draft of a page with every block but the notice, in three languages. */
async function draftPage(editor: Editor): Promise<string> {
  const [picture] = (await editor.rest('GET', '/media?limit=1&depth=0')).docs as { id: string }[]
  const made = await editor.rest('POST', '/pages?locale=az&draft=true&depth=0', {
    title: titles.az,
    slug: addressFrom(titles.az),
    layout: oneOfEach(String(picture?.id)),
    _status: 'draft',
  })
  const { id, layout } = made.doc as { id: string; layout: Row[] }
  for (const locale of ['en', 'ru'] as const) {
    const rows = layout.map((row) => (row.blockType === 'hero' ? { ...row, title: titles[locale] } : row))
    await editor.rest('PATCH', `/pages/${id}?locale=${locale}&draft=true&depth=0`, { title: titles[locale], layout: rows, _status: 'draft' })
  }
  return id
}

test('an editor builds a page of every block, previews it, schedules it, publishes it in three languages, and renames it', async () => {
  const editor = await Editor.arrive()
  const { page } = editor
  const { editing } = adminScreens.en
  const id = await draftPage(editor)
  const form = `/admin/collections/pages/${id}?locale=en`

  // The last block, by hand
  await editor.visit(form)
  await page.locator('.blocks-field__drawer-toggler').click()
  await editor.saved(() => page.locator('.blocks-drawer__block').getByRole('button', { name: 'Notice' }).click())
  // A new block is open until its form has been saved, and closed from then on.
  await editor.visit(form)
  await page.locator('.blocks-field__rows .collapsible__toggle--collapsed').last().press('Enter')
  await editor.saved(() => page.locator('[id^="field-layout__"][id$="__text"]').last().fill('Do not miss this'))
  const { layout } = await editor.rest('GET', `/pages/${id}?draft=true&depth=0&locale=en`)
  await eventually(
    async () => ((await editor.rest('GET', `/pages/${id}?draft=true&depth=0&locale=en`)).layout as Row[]).find(({ blockType }) => blockType === 'notice')?.text,
  ).toBe('Do not miss this')
  expect((layout as Row[]).map(({ blockType }) => blockType).sort()).toEqual(blocks.map(({ slug }) => slug).sort())

  // Beside the form, and for a colleague who has no account
  await editor.visitor.openLivePreview()
  await page.frameLocator('#live-preview-iframe').getByRole('heading', { level: 1, name: titles.en }).waitFor()
  await page.getByRole('button', { name: editing.preview.make }).click()
  const link = await page.locator('input[readonly][value*="/en/preview/"]').inputValue()
  const colleague = await Visitor.arrive({ locale: 'en', javaScript: false, phone: true })
  const shown = await colleague.page.goto(link)
  expect([shown?.status(), shown?.headers()['x-robots-tag'], shown?.headers()['x-frame-options']]).toEqual([200, 'noindex', 'SAMEORIGIN'])
  expect(shown?.headers()['cache-control']).toMatch(/no-store|no-cache/)
  await colleague.page.getByRole('heading', { level: 1, name: titles.en }).waitFor()
  await colleague.page.getByText(messages.en.editing.preview.draft).waitFor()
  await colleague.page.getByText('Do not miss this').waitFor()
  expect((await colleague.page.goto(`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`))?.status()).toBe(404)
  await colleague.page.getByRole('heading', { name: messages.en.editing.preview.altered.title }).waitFor()
  const address = Object.fromEntries(locales.map((locale) => [locale, addressOf('/[slug]', locale, { slug: addressFrom(titles[locale]) })])) as Record<Locale, string>
  expect((await colleague.page.goto(address.en))?.status()).toBe(404)

  // For an hour of its own
  await editor.visit(form)
  await page.locator('#action-save-popup .popup-button').click()
  await page.locator('#schedule-publish').click()
  await page.locator('.schedule-publish .date-time-picker input').fill('1 Jan 2031, 10:00')
  await page.keyboard.press('Enter')
  await page.locator('#scheduled-publish-save').click()
  await page.locator('.schedule-publish tbody tr').first().waitFor()
  await editor.visit('/admin')
  await page.locator('section').filter({ hasText: editing.scheduled }).getByText(titles.en).waitFor()

  // Now, for everybody
  await editor.visit(form)
  await editor.saved(() => page.locator('#action-save').click())
  for (const locale of locales) {
    await eventually(async () => (await colleague.page.goto(address[locale]))?.status()).toBe(200)
    await colleague.page.getByRole('heading', { level: 1, name: titles[locale] }).waitFor()
    expect(await colleague.page.getByText(messages[locale].editing.bar.edit).count()).toBe(0)
  }
  await editor.visit(address.en)
  await page.getByRole('link', { name: messages.en.editing.bar.edit }).click()
  await page.waitForURL((url) => url.pathname.endsWith(id))

  // Under another address, and the old one leads there
  await page.locator('#field-slug').waitFor()
  await page.waitForLoadState('networkidle')
  await editor.visitor.settled()
  await editor.saved(() => page.locator('#field-slug').fill(`${trial}renamed`))
  await editor.saved(() => page.locator('#action-save').click())
  const renamed = addressOf('/[slug]', 'en', { slug: `${trial}renamed` })
  await eventually(async () => (await fetch(`${inject('site').siteUrl}${address.en}`, { redirect: 'manual' })).status).toBe(308)
  await colleague.page.goto(address.en)
  expect(new URL(colleague.page.url()).pathname).toBe(renamed)
  await colleague.page.getByRole('heading', { level: 1, name: titles.en }).waitFor()
  expect((await colleague.page.goto(address.az))?.status()).toBe(200)

  await editor.rest('DELETE', `/pages/${id}`)
  await editor.visitor.leave()
  await colleague.leave()
})

test('the screens that look after the site are accessible, on a phone too', async () => {
  for (const [locale, phone] of [
    ['en', false],
    ['az', true],
    ['ru', true],
  ] as const) {
    const visitor = await Visitor.arrive({ locale, phone })
    await visitor.signInStaff('editor')
    for (const path of ['/admin', '/admin/links', '/admin/translations', '/admin/collections/redirects/create']) {
      await visitor.visit(path)
      await visitor.expectAccessible()
    }
    await visitor.leave()
  }
})
