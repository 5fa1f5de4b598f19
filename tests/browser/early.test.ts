import { expect, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { addressOf } from '@/i18n/addresses'
import { messages } from '@/i18n/messages'
import { begin, field, newAddress, sectionAddress } from './applying'
import { paper } from './paper'
import { Visitor } from './visitor'
import { eventually, takenOver } from './waiting'

/** Goes to a screen whose scripts are still on their way, as on a slow connection. @returns lets them arrive */
async function visitWithoutScripts(visitor: Visitor, path: string): Promise<() => Promise<void>> {
  let arrive: () => void = () => undefined
  const wait = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const scripts = /\/_next\/static\/.*\.js/
  await visitor.page.route(scripts, async (route) => {
    await wait
    await route.continue()
  })
  await visitor.page.goto(path, { waitUntil: 'commit' })
  await visitor.page.locator('h1').first().waitFor()
  return async () => {
    arrive()
    await takenOver(visitor.page)
    await visitor.page.waitForLoadState('networkidle')
    await visitor.page.unroute(scripts)
  }
}

test('what is filled in on a screen before its scripts arrive is kept, and counts', async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  await visitor.signInStaff('coordinator')
  const { selection, interviews } = adminScreens.az

  const arrived = await visitWithoutScripts(visitor, '/admin/board/assign')
  await page.getByLabel(selection.seed, { exact: true }).fill('20261124')
  await arrived()
  const [trial] = await Promise.all([
    page.waitForRequest((request) => request.url().endsWith('/api/desk/assignments/propose')),
    page.getByRole('button', { name: selection.tryOut, exact: true }).click(),
  ])
  expect(trial.postDataJSON()).toMatchObject({ seed: 20261124 })

  const here = await visitWithoutScripts(visitor, '/admin/interviews')
  await page.getByLabel(interviews.startsAt, { exact: true }).fill('2031-03-03T10:00')
  await page.getByLabel(interviews.place, { exact: true }).fill('204-cü otaq')
  await here()
  // Another change draws the form again: what was forgotten would go now.
  await page.getByLabel(interviews.minutes, { exact: true }).fill('30')
  expect(await page.getByLabel(interviews.startsAt, { exact: true }).inputValue()).toBe('2031-03-03T10:00')
  expect(await page.getByLabel(interviews.place, { exact: true }).inputValue()).toBe('204-cü otaq')

  const atBoard = await visitWithoutScripts(visitor, '/admin/board?status=submitted')
  await page.locator('tbody input[type=checkbox]').first().check()
  await atBoard()
  await page.getByText(selection.selected.replace('{{count}}', '1')).waitFor()
  await visitor.leave()
})

test('what a reader chooses and looks for before the scripts of a page arrive, they answer', async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  const { calendar, search } = messages.az.site

  const atCalendar = await visitWithoutScripts(visitor, '/az/teqvim')
  const shown = async () => Number((await page.getByRole('status').innerText()).match(/\d+/)?.[0])
  const all = await shown()
  await page.getByLabel(calendar.part, { exact: true }).selectOption({ index: 1 })
  await atCalendar()
  await eventually(shown).toBeLessThan(all)

  const atSearch = await visitWithoutScripts(visitor, addressOf('/search', 'az'))
  await page.getByRole('searchbox', { name: search.label }).fill('miqrasiya')
  await atSearch()
  await page.locator('main ol mark').first().waitFor()
  await visitor.leave()
})

test('what an applicant fills in before the scripts of the form arrive is judged, saved and sent', async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  const { form } = messages.az.apply
  await visitor.signInApplicant(newAddress())
  const application = await begin(visitor)
  const open = (section: 'eligibility' | 'education' | 'documents') => visitWithoutScripts(visitor, sectionAddress(visitor, application, section))
  const saved = page.locator('[data-state=saved]')

  const asked = await open('eligibility')
  await field(page, 'education.field').selectOption('law')
  await page.locator('main input[value=bachelor]').check()
  await field(page, 'education.year').fill('4')
  await asked()
  await page.getByText(form.verdict.eligible, { exact: true }).waitFor()
  await saved.waitFor()

  const studies = await open('education')
  await field(page, 'education.institution').selectOption('unec')
  await studies()
  await saved.waitFor()
  await page.reload()
  await eventually(() => field(page, 'education.institution').inputValue()).toBe('unec')

  const papers = await open('documents')
  await field(page, 'documents.cv').setInputFiles(paper)
  await papers()
  await page.getByText(form.documents.attached, { exact: true }).waitFor()
  await visitor.leave()
})
