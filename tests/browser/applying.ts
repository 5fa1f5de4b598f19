import { addressOf } from '@/i18n/addresses'
import type { Page } from 'playwright-core'
import { messages } from '@/i18n/messages'
import type { Section } from '@/plugins/selection'
import { sections as ownSections } from '@/seed/content/programs/sections'
import type { Visitor } from './visitor'

let arrived = 0

/** An address that nobody has used yet. */
export const newAddress = (): string => `new-${process.pid}-${Date.now()}-${arrived++}@example.az`

/** A field by its path in the form. */
export const field = (page: Page, name: string) => page.locator(`[id="${name}"]`)

/** Presses the button that saves the section and leads on. */
export const goOn = (page: Page) => page.locator('main button[value=continue]:not([aria-hidden])').click()

/** The sections of the School's form, in their order. */
export const sections = ['eligibility', 'person', 'education', 'languages', 'participation', 'essays', 'documents', 'consent', 'review'] as const

/** What a section is called: one of the School's own as the seed has it. */
const titleOf = ({ locale }: Visitor, section: Section): string =>
  messages[locale].apply.form.titles[section as 'person'] ?? (ownSections.find(({ key }) => key === section)?.title as Record<string, string> | undefined)?.[locale] ?? ''

/** The page of a section of an application. */
export const sectionAddress = ({ locale }: Visitor, application: string, section: Section) => addressOf('/my/[application]/[section]', locale, { application, section })

/** Begins an application to the open call as somebody new, signed in already; stands on the first section afterwards. */
export async function begin(visitor: Visitor): Promise<string> {
  await visitor.open('/apply')
  await visitor.page.locator('main form button').first().click()
  await arriveAt(visitor, 'eligibility')
  return String(visitor.page.url().match(/[0-9a-f-]{36}/)?.[0])
}

/** Waits until the page of a section is there. */
export async function arriveAt(visitor: Visitor, section: Section): Promise<void> {
  const { page } = visitor
  await page.waitForURL((url) => url.pathname.endsWith(`/${section}`))
  await page.getByRole('heading', { level: 1, name: titleOf(visitor, section), exact: true }).waitFor()
  await visitor.settled()
}

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
const answers: Record<Exclude<(typeof sections)[number], 'documents' | 'review'>, (page: Page) => Promise<void>> = {
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
  participation: async (page) => {
    await field(page, 'replies.attendance').check()
    await page.locator('main input[value=no]').check()
  },
  essays: async (page) => {
    for (const question of ['motivation', 'issue', 'plan']) await field(page, `replies.${question}`).fill(essay)
    await field(page, 'replies.experience').fill('Könüllü')
  },
  consent: (page) => field(page, 'consent').check(),
}

/**
 * Fills in the sections from the one that is shown to the review.
 * @param look is called on each, filled in
 */
export async function fillIn(visitor: Visitor, attach: (page: Page) => Promise<void>, look: (section: Section) => Promise<void> = async () => undefined): Promise<void> {
  const { page } = visitor
  for (const section of sections) {
    await arriveAt(visitor, section)
    if (section === 'review') return look(section)
    if (section === 'documents') await attach(page)
    else await answers[section](page)
    await look(section)
    if (section === 'documents') await page.locator('main a.button').click()
    else await goOn(page)
  }
}
