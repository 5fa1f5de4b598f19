import { addressOf } from '@/i18n/addresses'
import type { Page } from 'playwright-core'
import { messages } from '@/i18n/messages'
import { isStandard, type Section, type StandardSection } from '@/plugins/selection/rules/form'
import type { Visitor } from './visitor'

let arrived = 0

/** An address that nobody has used yet. */
export const newAddress = (): string => `new-${process.pid}-${Date.now()}-${arrived++}@example.az`

/** A field by its path in the form. */
export const field = (page: Page, name: string) => page.locator(`[id="${name}"]`)

/** Presses the button that saves the section and leads on. */
export const goOn = (page: Page) => page.locator('main button[value=continue]:not([aria-hidden])').click()

/** The page of a section of an application. */
export const sectionAddress = ({ locale }: Visitor, application: string, section: Section) => addressOf('/my/[application]/[section]', locale, { application, section })

/** Begins an application to the open call as somebody new, signed in already; stands on the first section afterwards. */
export async function begin(visitor: Visitor): Promise<string> {
  await visitor.open('/apply')
  await visitor.page.locator('main form button').first().click()
  await arriveAt(visitor, 'eligibility')
  return String(visitor.page.url().match(/[0-9a-f-]{36}/)?.[0])
}

/** Waits until the page of a section is there; one of the programme's own has a title of its own. */
export async function arriveAt(visitor: Visitor, section: Section): Promise<void> {
  const { page, locale } = visitor
  await page.waitForURL((url) => sectionOf(url) === section)
  const title = isStandard(section) ? { name: messages[locale].apply.form.titles[section], exact: true } : {}
  await page.getByRole('heading', { level: 1, ...title }).waitFor()
  await visitor.settled()
}

const sectionOf = ({ pathname }: URL): Section => pathname.split('/').at(-1) ?? ''

/** Who is applying. */
export const person = {
  surname: 'Quliyeva',
  givenName: 'Nərmin',
  patronymic: 'Elçin qızı',
  birthDate: '2003-04-12',
  identityNumber: '5XK21TQ',
  city: 'Gəncə',
  phone: '055 765 43 21',
}

/** Long enough for every question of a form. */
export const essay = `Sərhəddə doğulmuşam və insanların niyə köçdüyünü uşaqlıqdan özümdən soruşuram. ${Array.from({ length: 150 }, (_, number) => `söz${number}`).join(' ')}`

/** Answers the questions of each section; documents have their own way. */
const answers: Record<Exclude<StandardSection, 'documents' | 'review'>, (page: Page) => Promise<void>> = {
  eligibility: async (page) => {
    await field(page, 'education.field').selectOption('law')
    await page.locator('main input[value=bachelor]').check()
    await field(page, 'education.year').fill('4')
  },
  person: async (page) => {
    await field(page, 'person.citizenship').selectOption('AZ')
    for (const [name, value] of Object.entries(person)) await field(page, `person.${name}`).fill(value)
  },
  education: async (page) => {
    await field(page, 'education.institution').selectOption('unec')
    await field(page, 'education.averageGrade').fill('87,5')
  },
  languages: async (page) => {
    await field(page, 'languages.0.language').selectOption('en')
    await field(page, 'languages.0.level').selectOption('B2')
    await field(page, 'languages.0.certificate').fill('IELTS 6.5, 2025')
    await page.locator('main button[value=add]').click()
    await field(page, 'languages.1.language').selectOption('ru')
    await field(page, 'languages.1.level').selectOption('C1')
  },
  consent: (page) => field(page, 'consent').check(),
}

/** Answers the questions of one of the programme's own sections: what there is to agree to and to write, and the first of what can be chosen. */
async function answerOwn(page: Page): Promise<void> {
  for (const statement of await page.locator('main input[type=checkbox][value=yes]').all()) await statement.check()
  for (const choices of await page.locator('main fieldset:visible').all()) await choices.locator('input:is([type=radio], [type=checkbox])').first().check()
  for (const text of await page.locator('main textarea[name^="replies."]:visible').all()) await text.fill(essay)
}

/**
 * Fills in the sections from the one that is shown to the review.
 * @param look is called on each, filled in
 */
export async function fillIn(visitor: Visitor, attach: (page: Page) => Promise<void>, look: (section: Section) => Promise<void> = async () => undefined): Promise<void> {
  const { page } = visitor
  for (;;) {
    const section = sectionOf(new URL(page.url()))
    await arriveAt(visitor, section)
    if (section === 'review') return look(section)
    if (section === 'documents') await attach(page)
    else await (answers[section as keyof typeof answers] ?? answerOwn)(page)
    await look(section)
    if (section === 'documents') await page.locator('main a.button').click()
    else await goOn(page)
    await page.waitForURL((url) => sectionOf(url) !== section)
  }
}
