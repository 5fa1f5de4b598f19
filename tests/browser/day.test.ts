import { expect, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { Visitor } from './visitor'
import { eventually, takenOver } from './waiting'

const { interviews, selection } = adminScreens.az
const { day: words } = interviews
type Page = Visitor['page']

const at = async (login: string, phone: boolean) => {
  const visitor = await Visitor.arrive({ phone })
  await visitor.signInStaff(login)
  return visitor
}

/** Opens the next day on which somebody is heard. */
async function openNextDay(visitor: Visitor): Promise<void> {
  await visitor.visit('/admin/interviews/day')
  await visitor.page.getByRole('link', { name: words.next }).click()
  await visitor.page.waitForURL(/day=\d{4}/)
  await visitor.page.getByRole('progressbar').waitFor()
  await visitor.settled()
}

/** Gives every criterion of a sheet the same score, and names what was heard. */
async function score(page: Page, value: number): Promise<void> {
  for (const criterion of await page.locator('[data-criterion]').all()) {
    await criterion.getByRole('radio', { name: String(value), exact: true }).check()
    const heard = criterion.getByRole('combobox', { name: selection.heard.language, exact: true })
    if ((await heard.count()) === 0) continue
    await heard.selectOption('en')
    await criterion.getByRole('radio', { name: 'C1', exact: true }).check()
  }
}

test('a day of interviews: checked in at the door, called in from a phone, scored alone without a connection and in a new window, then seen together', async () => {
  const [coordinator, chair, panelist] = [await at('coordinator', false), await at('chair', true), await at('panelist', true)]
  await openNextDay(coordinator)
  await openNextDay(chair)
  const next = chair.page
    .getByRole('listitem')
    .filter({ has: chair.page.getByRole('button', { name: words.marks.called }) })
    .first()
  const name = await next.locator('b').first().innerText()
  await chair.expectAccessible()
  await coordinator.expectAccessible()

  // At the door: found by name, there with one press, taken back with another.
  await coordinator.page.getByLabel(words.search, { exact: true }).fill(name)
  const guest = coordinator.page.getByRole('region', { name: words.checkIn }).getByRole('listitem')
  await eventually(() => guest.count()).toBe(1)
  await guest.getByRole('button', { name: `${words.marks.arrived}: ${name}` }).click()
  await guest.getByText(words.where.waiting).waitFor()
  await guest.getByRole('button', { name: `${words.marks.notArrived}: ${name}` }).click()
  await guest.getByText(words.where.expected).waitFor()
  await guest.getByRole('button', { name: `${words.marks.arrived}: ${name}` }).click()

  // The phone of the chair hears of it by itself.
  const panel = chair.page.getByRole('region').filter({ has: chair.page.getByRole('heading', { name: words.nextOne }) })
  await panel.getByRole('listitem').filter({ hasText: name }).getByText(words.where.waiting).waitFor()
  await panel.getByRole('button', { name: `${words.marks.called}: ${name}` }).click()
  await panel.getByText(words.where.inside).waitFor()
  await guest.getByText(words.where.inside).waitFor()

  const openSheet = async (visitor: Visitor) => {
    await visitor.page.getByRole('listitem').filter({ hasText: name }).getByRole('link', { name: words.sheet }).click()
    await visitor.page.locator('[data-criterion]').first().waitFor()
    await visitor.settled()
  }
  await openSheet(chair)
  await openNextDay(panelist)
  await openSheet(panelist)
  await panelist.expectAccessible()

  // The connection is lost while the panelist scores, and the window is closed; the chair scores at the same time.
  const window = panelist.page.context()
  await window.setOffline(true)
  await Promise.all([score(panelist.page, 2), score(chair.page, 5)])
  await panelist.page.getByLabel(selection.comment, { exact: true }).fill('Otaqda internet yox idi.')
  await panelist.page.getByText(selection.keptHelp).waitFor()
  const sheet = panelist.page.url()
  await panelist.page.close()
  await window.setOffline(false)
  const again = await panelist.anotherTab()
  await again.goto('/admin/desk')
  await again.getByText(selection.unsent).waitFor()
  await again.goto(sheet)
  await again.locator('[data-criterion]').first().waitFor()
  await takenOver(again)
  await again.locator('[data-keeping=saved]').waitFor()
  expect(await again.getByLabel(selection.comment, { exact: true }).inputValue()).toBe('Otaqda internet yox idi.')
  for (const criterion of await again.locator('[data-criterion]').all()) expect(await criterion.getByRole('radio', { name: '2', exact: true }).isChecked()).toBe(true)
  expect(await again.getByRole('radio', { name: 'C1', exact: true }).isChecked()).toBe(true)

  // Each alone first: the chair has handed in, and the panelist learns nothing of it.
  const handIn = (page: Page) => page.getByRole('button', { name: selection.submitReview, exact: true }).click()
  await handIn(chair.page)
  await chair.page.getByRole('region', { name: selection.decision }).waitFor()
  await chair.page.getByRole('heading', { name: selection.panel.title }).waitFor()
  expect(await again.getByRole('heading', { name: selection.panel.title }).count()).toBe(0)
  await handIn(again)
  await eventually(() => again.url() !== sheet || again.getByRole('heading', { name: selection.panel.title }).isVisible()).toBe(true)
  await again.goto(sheet)
  const view = again.getByRole('region', { name: selection.panel.title })
  await view.getByRole('columnheader', { name: 'Səbinə Vəkilova' }).waitFor()
  await view.getByText('! 3').first().waitFor()

  await openNextDay(chair)
  await chair.page.getByRole('button', { name: `${words.marks.held}: ${name}` }).click()
  await guest.getByText(words.where.held).waitFor()
  await Promise.all([coordinator.leave(), chair.leave(), panelist.leave()])
})

test('whoever does not come gets another time, and the reserve of the day is asked by its rule', async () => {
  const coordinator = await at('coordinator', false)
  const { page } = coordinator
  await openNextDay(coordinator)
  const missing = page.getByRole('button', { name: words.marks.missed }).last()
  const name = String(await missing.getAttribute('aria-label')).slice(words.marks.missed.length + 2)
  await missing.click()
  const guest = page.getByRole('region', { name: words.checkIn }).getByRole('listitem').filter({ hasText: name })
  await guest.getByText(words.where.missed).waitFor()
  await page.getByRole('button', { name: words.reserve, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(words.reserveRule).waitFor()
  await coordinator.expectAccessible()
  await page.keyboard.press('Escape')
  await guest.getByRole('button', { name: words.anotherTime, exact: true }).click()
  await dialog.getByLabel(words.freeTimes, { exact: true }).waitFor()
  await coordinator.expectAccessible()
  await dialog.getByRole('button', { name: words.giveTime, exact: true }).click()
  await eventually(() => guest.getByRole('button', { name: words.anotherTime, exact: true }).count()).toBe(0)
  await coordinator.leave()
})

test('a panelist finds their own days on a phone, says when they are away and takes it back; an auditor reads how panels score', async () => {
  const panelist = await at('panelist2', true)
  const { page } = panelist
  const { mine } = interviews
  // The card of the dashboard; the navigation, folded on a phone, stands before it.
  await page.getByRole('link', { name: mine.title, exact: true }).last().click()
  await page.getByRole('heading', { name: mine.absences }).waitFor()
  await panelist.settled()
  await page.getByLabel(mine.awayOn, { exact: true }).fill('2099-03-02')
  await page.getByRole('button', { name: mine.add, exact: true }).click()
  const away = page.getByRole('listitem').filter({ hasText: '2099' })
  await away.waitFor()
  await panelist.expectAccessible()
  await away.getByRole('button').click()
  await eventually(() => away.count()).toBe(0)

  const auditor = await at('auditor', false)
  await auditor.visit('/admin/interviews/day')
  expect(await auditor.page.getByRole('button', { name: words.marks.arrived }).count()).toBe(0)
  await auditor.visit('/admin/board')
  const editions = await auditor.page
    .getByRole('combobox')
    .first()
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  const shown = []
  for (const program of editions) {
    await auditor.visit(`/admin/board/scores?program=${program}&stage=interview`)
    shown.push(await auditor.page.locator('[data-points]').count())
  }
  expect(Math.max(...shown)).toBe(1)
  await auditor.expectAccessible()
  await Promise.all([panelist.leave(), auditor.leave()])
})
