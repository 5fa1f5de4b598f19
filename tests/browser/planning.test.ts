import { expect, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { Colleague } from './colleague'
import { announce, type TrialName } from './programme'
import { eventually } from './waiting'

const { teaching } = adminScreens.az
const words = teaching.plan

/** A programme of its own with three trainings that have no session, and its screen. */
async function planning(coordinator: Colleague, name: TrialName): Promise<{ program: string; screen: string }> {
  // In spring, so that Novruz is among its days.
  const { id: program } = await announce(coordinator, name, { startsOn: '2033-03-07T12:00:00Z', endsOn: '2033-04-22T12:00:00Z' })
  for (const order of [1, 2, 3])
    await coordinator.rest('POST', '/trainings?locale=az', {
      title: `Sınaq təlimi ${order}`,
      slug: `${name}-telim-${order}`,
      program,
      part: order < 3 ? 'introduction' : 'theory',
      order,
      kind: order === 2 ? 'visit' : 'training',
      language: 'az',
      _status: 'published',
    })
  return { program, screen: `/admin/cohort/calendar?program=${program}` }
}

test('a coordinator drafts a timetable by rule, moves a session by pointer and by keyboard, is told of a clash at its field, and announces', async () => {
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const { visitor } = coordinator
  const { page } = visitor
  const { screen } = await planning(coordinator, 'plan')
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const cell = (day: string) => page.locator(`[data-day="${day}"]`)

  await visitor.visit(`${screen}&view=draft`)
  await page.getByLabel(words.draft.spread, { exact: true }).check()
  await page.getByLabel(words.draft.spread, { exact: true }).uncheck()
  await visitor.expectAccessible()
  await press(words.draft.show)
  await page.getByText(words.draft.would.replace('{{all}}', '3').replace('{{count}}', '3')).waitFor()
  await visitor.expectAccessible()
  await press(words.draft.plan.replace('{{count}}', '3'))
  // Thursdays; the one of Novruz is left out.
  await cell('2033-03-10').locator('[data-card]').waitFor()
  for (const day of ['2033-03-17', '2033-03-31']) expect(await cell(day).locator('[data-card]').count()).toBe(1)
  expect(await cell('2033-03-24').innerText()).toContain(words.occasions.novruz)
  await page.getByText(words.allPlanned).waitFor()
  await visitor.expectAccessible()

  // By pointer, to the day after; and back.
  const card = cell('2033-03-10').locator('[data-card] [role=button]')
  await card.scrollIntoViewIfNeeded()
  const [from, to] = [await card.boundingBox(), await cell('2033-03-11').boundingBox()]
  if (!from || !to) throw new Error('The calendar has no card, or no day.')
  await page.mouse.move(from.x + 12, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 })
  await page.mouse.up()
  await cell('2033-03-11').locator('[data-card]').waitFor()
  await press(words.undo)
  await cell('2033-03-10').locator('[data-card]').waitFor()

  // By keyboard, a day on.
  await cell('2033-03-10').locator('[data-card] [role=button]').focus()
  await page.keyboard.press('Space')
  await eventually(() =>
    page
      .locator('[aria-live]')
      .allInnerTexts()
      .then((texts) => texts.join(' ')),
  ).toContain('Sınaq təlimi 1')
  await page.keyboard.press('ArrowRight')
  await eventually(() => cell('2033-03-11').getAttribute('data-over')).toBe('true')
  await page.keyboard.press('Space')
  await cell('2033-03-11').locator('[data-card]').waitFor()

  // A clash is told at the field, and what was typed stays.
  await press(words.changeOf.replace('{{name}}', 'Sınaq təlimi 1'))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(words.day, { exact: true }).fill('2033-03-17')
  await dialog.getByLabel(words.venue, { exact: true }).fill('Akt zalı')
  await dialog.getByRole('button', { name: words.save, exact: true }).click()
  const day = dialog.getByLabel(words.day, { exact: true })
  await eventually(() => day.getAttribute('aria-invalid')).toBe('true')
  expect([await day.inputValue(), await dialog.getByLabel(words.venue, { exact: true }).inputValue()]).toEqual(['2033-03-17', 'Akt zalı'])
  await visitor.expectAccessible()
  await day.fill('2033-03-12')
  await dialog.getByRole('button', { name: words.save, exact: true }).click()
  await eventually(() => cell('2033-03-12').innerText()).toContain('Akt zalı')

  await press(words.announceAll.replace('{{count}}', '3'))
  await page.getByRole('dialog').getByRole('button', { name: teaching.announcements.announce, exact: true }).click()
  await page.getByText(words.announced.replace('{{count}}', '3')).waitFor()
  await visitor.visit(`${screen}&view=list`)
  expect(await page.locator('tbody tr').count()).toBe(3)
  await visitor.expectAccessible()
  await visitor.leave()
})

test('on a phone a training is put on a day by its button, and the session is called off', async () => {
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const { visitor } = coordinator
  const { page } = visitor
  await page.setViewportSize({ width: 390, height: 844 })
  const { screen } = await planning(coordinator, 'plan-2')
  await visitor.visit(screen)
  await page.getByRole('button', { name: words.planOf.replace('{{name}}', 'Sınaq təlimi 3'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(words.day, { exact: true }).fill('2033-04-05')
  await visitor.expectAccessible()
  await dialog.getByRole('button', { name: words.save, exact: true }).click()
  const session = page.locator('[data-day="2033-04-05"] [data-card]')
  await session.waitFor()
  for (const [does, state] of [
    [words.announceOne, 'planned'],
    [words.callOff, 'cancelled'],
  ] as const) {
    await page.getByRole('button', { name: words.changeOf.replace('{{name}}', 'Sınaq təlimi 3'), exact: true }).click()
    await dialog.getByRole('button', { name: does, exact: true }).click()
    await eventually(() => session.getAttribute('data-state')).toBe(state)
  }
  await visitor.expectAccessible()
  await visitor.leave()
})
