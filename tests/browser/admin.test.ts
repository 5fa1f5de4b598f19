import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import type { Locale } from '@/i18n/locales'
import { lastingViolationsOf } from './axe'
import { Visitor } from './visitor'
import { takenOver } from './waiting'

type Answer = { docs?: { id: string; parent?: string }[]; collections?: Record<string, Record<string, unknown>> }

/** Payload's own collections have no screens. */
const internal = /^payload-/

/** Versions are shown alike everywhere; these hold every kind of field: blocks, rows and groups, and plain words. */
const versioned = ['pages', 'programs', 'letter-templates']

/** A member of staff who looks at Payload's own screens, and writes down what axe finds on each. */
class Inspector {
  readonly faults: string[] = []

  private constructor(readonly visitor: Visitor) {}

  static async arrive(locale: Locale, login: string): Promise<Inspector> {
    const inspector = new Inspector(await Visitor.arrive({ locale }))
    await inspector.visitor.signInStaff(login)
    return inspector
  }

  /** Looks at these screens, two at a time: while one waits for the server, the other is looked at. */
  async visitAll(paths: string[]): Promise<void> {
    const left = [...paths]
    const second = await this.visitor.anotherTab()
    const look = async (page: Page) => {
      for (let path = left.shift(); path; path = left.shift()) {
        await page.goto(path, { waitUntil: 'networkidle' })
        await takenOver(page)
        this.faults.push(...(await lastingViolationsOf(page)).map((violation) => `${path}: ${violation}`))
      }
    }
    await Promise.all([look(this.page), look(second)])
    await second.close()
  }

  get page() {
    return this.visitor.page
  }

  /** Looks at what is on the page now. */
  async look(name: string): Promise<void> {
    this.faults.push(...(await this.visitor.violations()).map((violation) => `${name}: ${violation}`))
  }

  async visit(path: string): Promise<void> {
    await this.visitor.visit(path)
    await this.look(path)
  }

  /** Asks the REST interface as this person; null when it is not granted. */
  read(path: string): Promise<Answer | null> {
    return this.page.evaluate(async (address) => {
      const answer = await fetch(`/api${address}`)
      return answer.ok ? answer.json() : null
    }, path)
  }

  /**
   * The screens of every collection that this person sees: the list, a document, its versions and one of them. A new document is looked at where
   * there is none yet: its screen is made of the same parts.
   */
  async screens(): Promise<string[]> {
    const { collections = {} } = (await this.read('/access')) ?? {}
    const found: string[] = []
    for (const slug of Object.keys(collections).filter((name) => !internal.test(name))) {
      const list = `/admin/collections/${slug}`
      const [document] = (await this.read(`/${slug}?limit=1&depth=0&sort=createdAt`))?.docs ?? []
      const versions = versioned.includes(slug) ? await this.read(`/${slug}/versions?limit=1&depth=0`) : null
      const [version] = versions?.docs ?? []
      found.push(list)
      if (document) found.push(`${list}/${document.id}`)
      else if (collections[slug]?.create) found.push(`${list}/create`)
      if (version) found.push(`${list}/${version.parent}/versions`, `${list}/${version.parent}/versions/${version.id}`)
    }
    return found
  }

  async leave(): Promise<void> {
    await this.visitor.leave()
    expect(this.faults).toEqual([])
  }
}

/** Screens that were looked at, so that each is looked at once, whoever sees it. A document is known by its collection. */
const seen = new Set<string>()
const isNew = (path: string) => {
  const kind = path.replace(/[0-9a-f-]{36}/g, ':id')
  return seen.has(kind) ? false : Boolean(seen.add(kind))
}

test.each([
  ['en', 'editor'],
  ['az', 'coordinator'],
  ['ru', 'admin'],
  ['az', 'auditor'],
] as const)('every screen of Payload is accessible (%s, %s)', async (locale, login) => {
  const inspector = await Inspector.arrive(locale, login)
  const own = ['/admin', '/admin/account', '/admin/nothing/here']
  await inspector.visitAll([...own, ...(await inspector.screens()).filter(isNew)])
  await inspector.leave()
})

test('who is not signed in finds accessible screens', async () => {
  const faults: string[] = []
  for (const [locale, paths] of [
    ['az', ['/admin/login', '/admin/forgot', '/admin/logout', '/admin/unauthorized']],
    ['en', ['/admin/login']],
    ['ru', ['/admin/login']],
  ] as const) {
    const visitor = await Visitor.arrive({ locale })
    for (const path of paths) {
      await visitor.visit(path)
      faults.push(...(await visitor.violations()).map((violation) => `${path} (${locale}): ${violation}`))
    }
    await visitor.leave()
  }
  expect(faults).toEqual([])
})

test('what opens on a screen is accessible too: columns, filters, chosen rows, menus, drawers', async () => {
  const inspector = await Inspector.arrive('az', 'editor')
  const { page, visitor } = inspector
  /** Opens something, waits for what it shows, and looks. */
  const open = async (opener: string, shown: string) => {
    await page.locator(opener).first().click()
    await page.locator(shown).first().waitFor()
    await inspector.look(shown)
  }

  await inspector.visit('/admin/collections/trainings?limit=5&page=2&where[or][0][and][0][slug][exists]=true')
  await open('#toggle-list-columns', '#list-controls-columns button')
  await open('#toggle-list-filters', '.condition')
  await open('tbody input[type=checkbox]', '.list-selection')
  await inspector.visit('/admin/collections/trainings?search=bele-telim-yoxdur')

  const home = (await inspector.read('/pages?where[home][equals]=true&limit=1&depth=0'))?.docs?.[0]?.id
  // A menu would lie over the tools of a preview that another window of the editor has opened.
  const visitForm = async () => {
    await visitor.visit(`/admin/collections/pages/${home}`)
    await visitor.closeLivePreview()
  }
  await visitForm()
  await open('.collapsible__toggle', '.collapsible__content .field-type')
  await open('.array-actions__button', '.popup__content .array-actions__action')
  await page.keyboard.press('Escape')
  await open('.localizer button', '.popup__content .localizer__locale-code')
  await page.keyboard.press('Escape')
  await open('#action-save-popup .popup-button', '#schedule-publish')
  await open('#schedule-publish', '.schedule-publish')
  await visitForm()
  await open('.blocks-field__drawer-toggler', '.blocks-drawer__blocks')
  await visitForm()
  await visitor.openLivePreview()
  await page.locator('[name=live-preview-width]').waitFor()
  await inspector.look('the live preview')
  await visitor.closeLivePreview()

  await visitor.visit('/admin/collections/news/create')
  await open('.date-time-picker input', '.react-datepicker__month-select')
  await page.keyboard.press('Escape')
  await page.locator('.ContentEditable__root').click()
  await page.keyboard.type('Salam')
  await page.keyboard.press('Control+A')
  await page.locator('[data-button-key=bold]').waitFor()
  await inspector.look('the toolbar over a text')
  await open('.upload__createNewToggler, .upload__listToggler', '.drawer--is-open .file-field, .drawer--is-open .collection-list')
  await inspector.leave()
})

test('the parts of a list are called what they are, in the language of the reader', async () => {
  for (const locale of ['az', 'en', 'ru'] as const) {
    const { visitor, page } = await Inspector.arrive(locale, 'editor')
    const { parts } = adminScreens[locale].screens
    await visitor.visit('/admin/collections/trainings?limit=5&page=2')
    await page.getByRole('button', { name: parts.previousPage, exact: true }).waitFor()
    const title = await page.locator('tbody tr td:not(.cell-_select)').first().innerText()
    await page.getByRole('checkbox', { name: parts.selectRow.replace('{{of}}', title.trim()), exact: true }).waitFor()
    await visitor.leave()
  }
})
