import { expect, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { Visitor } from './visitor'

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
    await visitor.page.waitForLoadState('networkidle')
    await visitor.page.unroute(scripts)
  }
}

test('what is filled in before the scripts arrive is kept, and counts', async () => {
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
