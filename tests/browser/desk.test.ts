import { expect, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { Visitor } from './visitor'
import { eventually } from './waiting'

/** The sheets that are listed on the desk, but for those of the journeys, which are worked through beside this. */
const sheetsOn = ({ page }: Visitor) => page.getByRole('listitem').filter({ hasNotText: 'Sınaq' }).locator('a[href^="/admin/desk/"]')

test('a reviewer works through the queue by keyboard alone', async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  await visitor.signInStaff('reviewer')
  await visitor.visit('/admin/desk')
  await visitor.expectAccessible()
  const bar = page.getByRole('main').or(page.locator('body')).getByRole('progressbar').first()
  const before = Number(await bar.getAttribute('aria-valuenow'))
  const sheet = String(await sheetsOn(visitor).first().getAttribute('href'))
  await sheetsOn(visitor).first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${sheet}`)
  await page.locator('[data-criterion]').first().waitFor()
  await visitor.settled()
  const address = page.url()
  const criteria = await page.locator('[data-criterion]').count()
  await visitor.expectAccessible()

  // Handing in too early says what is missing, and moves there.
  await page.keyboard.press('s')
  await page.getByRole('alert').first().waitFor()
  for (let index = 0; index < criteria; index += 1) await page.keyboard.press(index === criteria - 1 ? '-' : '4')
  await eventually(() => page.locator('[data-criterion] input:checked').count()).toBe(criteria)
  await page.locator('[data-keeping=saved]').waitFor()

  // What was typed is there again.
  await page.reload()
  await page
    .locator('[data-criterion] input:checked')
    .nth(criteria - 1)
    .waitFor()
  await visitor.settled()
  await page.keyboard.press('s')
  await eventually(async () => page.url() !== address || (await page.locator('[data-criterion] input:disabled').count()) > 0).toBe(true)

  await visitor.visit('/admin/desk')
  expect(await page.locator(`a[href="${sheet}"]`).count()).toBe(0)
  // A journey may hand one in meanwhile, too.
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
  await visitor.visit('/admin/desk?show=submitted')
  await page.locator(`a[href="${sheet}"]`).waitFor()
  await visitor.leave()
})

const { selection } = adminScreens.az

test('a coordinator looks at the loads before assigning, takes steps on many, and releases', async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  await visitor.signInStaff('coordinator')
  await visitor.visit('/admin')
  await visitor.expectAccessible()

  await visitor.visit('/admin/board/assign')
  await visitor.expectAccessible()
  await page.getByLabel(selection.seed, { exact: true }).fill('2026')
  const [trial] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/api/desk/assignments/propose')),
    page.getByRole('button', { name: 'Əvvəlcə göstər' }).click(),
  ])
  expect(trial.status()).toBe(200)
  await page.getByRole('table', { name: selection.loads }).waitFor()
  await visitor.expectAccessible()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: selection.pairsAsFile }).click()])
  expect(file.suggestedFilename()).toBe('assignment.csv')
  // Another wish makes what was shown void, and what can't be is said with the rule to relax.
  await page.getByLabel(selection.atMost, { exact: true }).fill('1')
  await eventually(() => page.getByRole('button', { name: selection.assignNow, exact: true }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: selection.tryOut, exact: true }).click()
  await page.getByText(selection.relaxed.atMost, { exact: false }).first().waitFor()
  await visitor.expectAccessible()

  await visitor.visit('/admin/board?status=submitted')
  await visitor.expectAccessible()
  const boxes = page.locator('tbody input[type=checkbox]')
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await page.getByRole('button', { name: 'Kənarlaşdırmaq' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Kənarlaşdırmaq' }).click()
  await dialog.getByRole('alert').waitFor()
  await dialog.getByRole('textbox').fill('Şərtlərə uyğun deyil')
  await dialog.getByRole('button', { name: 'Kənarlaşdırmaq' }).click()
  await page.getByText('Alındı: 2. Alınmadı: 0.').waitFor()

  await visitor.visit('/admin/board/release')
  await visitor.expectAccessible()
  await page.getByRole('button', { name: /^Nəticələri elan et/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Elan et' }).click()
  await page
    .getByText(/^Elan edilib: \d+/)
    .first()
    .waitFor()
  await visitor.leave()
})

test('an auditor sees whether groups are selected alike, in words, as a plot and as a table, and takes the counts along', async () => {
  for (const locale of ['az', 'ru'] as const) {
    const visitor = await Visitor.arrive({ locale })
    const { page } = visitor
    const { fairness, program, tabs } = adminScreens[locale].selection
    await visitor.signInStaff('auditor')
    await visitor.visit('/admin/board')
    await page.getByRole('link', { name: tabs.fairness, exact: true }).click()
    await page.getByRole('heading', { name: tabs.fairness, level: 1 }).waitFor()
    // The edition before, whose screening is over
    await page.getByLabel(program, { exact: true }).selectOption({ index: 1 })
    await page.waitForURL(/program=/)
    await page.getByRole('table').first().waitFor()
    await visitor.expectAccessible()
    await page.getByRole('navigation', { name: fairness.by }).getByRole('link', { name: fairness.groupings.field, exact: true }).click()
    await page.waitForURL(/by=field/)
    await visitor.expectAccessible()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: fairness.asFile }).click()])
    expect(file.suggestedFilename()).toBe('fairness-screening-field.csv')
    await visitor.leave()
  }
})

test('the cut of the ranking is moved by keyboard, and says at once who would come in and who would go out', async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  await visitor.signInStaff('coordinator')
  await visitor.visit('/admin/board/ranking')
  await page.locator('[data-fresh=true]').waitFor()
  const cut = page.getByRole('slider')
  const places = Number(await cut.inputValue())
  await visitor.expectAccessible()
  const moved = async (kind: 'enter' | 'leave') => Number((await page.locator(`[data-moves=${kind}] h3`).innerText()).match(/\d+/)?.[0])
  await eventually(() => Promise.all([moved('enter'), moved('leave')])).toEqual([0, 0])
  await cut.focus()
  await page.keyboard.press('End')
  await eventually(async () => Number(await cut.inputValue())).toBeGreaterThan(places)
  await eventually(() => moved('enter')).toBeGreaterThan(0)
  await page.keyboard.press('Home')
  await eventually(async () => [await moved('enter'), (await moved('leave')) > 0]).toEqual([0, true])

  // Other weights decide nothing; the programme's own do.
  const decide = page.getByRole('button', { name: /^Bu hədlə qərar ver/ })
  await eventually(() => decide.isEnabled()).toBe(true)
  await page.getByRole('group', { name: /çəki/ }).getByRole('spinbutton').first().fill('9')
  await eventually(() => decide.isEnabled()).toBe(false)
  await page.getByRole('button', { name: 'Proqramın qaydalarına qayıt' }).click()
  await eventually(async () => Number(await cut.inputValue())).toBe(places)
  await visitor.leave()
})

test('an auditor reads the ranking and decides nothing; a reviewer is turned away', async () => {
  for (const [name, reads] of [
    ['auditor', true],
    ['reviewer', false],
  ] as const) {
    const visitor = await Visitor.arrive()
    await visitor.signInStaff(name)
    await visitor.visit('/admin/board/ranking')
    if (reads) await visitor.page.getByRole('slider').waitFor()
    await eventually(async () => [name, await visitor.page.getByText('Bu ekran sizin rolunuz üçün deyil').count()]).toEqual([name, reads ? 0 : 1])
    expect([name, await visitor.page.getByRole('button', { name: /^Bu hədlə qərar ver/ }).count()]).toEqual([name, 0])
    await visitor.leave()
  }
})

test('an auditor reads how far reviewers agree, in numbers, plots and words, and begins no round', async () => {
  const visitor = await Visitor.arrive({ locale: 'ru', phone: true })
  const { page } = visitor
  const { agreement, tabs } = adminScreens.ru.selection
  await visitor.signInStaff('auditor')
  await visitor.visit('/admin/board/agreement')
  await page.getByRole('heading', { name: tabs.agreement, level: 1 }).waitFor()
  await visitor.expectAccessible()
  await page.getByRole('navigation', { name: agreement.over }).getByRole('link', { name: agreement.scopes.all, exact: true }).click()
  await page.getByRole('heading', { name: agreement.raters }).waitFor()
  await eventually(() => page.getByRole('table').count()).toBe(3)
  expect(await page.getByRole('textbox').count()).toBe(0)
  await visitor.expectAccessible()
  await visitor.leave()
})

test('everybody sees the screens of their role, in their navigation and behind their addresses', async () => {
  const screens = { '/admin/desk': ['reviewer', 'panelist'], '/admin/board': ['coordinator', 'auditor'], '/admin/board/release': ['coordinator'] }
  for (const name of ['editor', 'reviewer', 'auditor', 'coordinator']) {
    const visitor = await Visitor.arrive()
    await visitor.signInStaff(name)
    for (const [path, names] of Object.entries(screens)) {
      await visitor.visit(path)
      const seen = async () => [
        name,
        path,
        await visitor.page.getByText('Bu ekran sizin rolunuz üçün deyil').count(),
        (await visitor.page.locator(`nav a[href="${path}"]`).count()) > 0,
      ]
      await eventually(seen).toEqual([name, path, names.includes(name) ? 0 : 1, names.includes(name)])
    }
    await visitor.leave()
  }
})

test('a coordinator looks at a flag, with both essays side by side, and says what they saw; a reviewer is not let in', async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  await visitor.signInStaff('coordinator')
  const essays = page.getByRole('link', { name: adminScreens.az.selection.flagKinds.essays })
  // The worker looks at what was handed in when it comes to it.
  const flagged = async () => {
    await visitor.visit('/admin/flags?kind=essays')
    return essays.count()
  }
  await eventually(flagged).toBeGreaterThan(0)
  await visitor.expectAccessible()
  await essays.first().click()
  await page.locator('mark').first().waitFor()
  await visitor.settled()
  await visitor.expectAccessible()
  const marks = await page.locator('mark').allInnerTexts()
  expect(marks.length % 2).toBe(0)
  await page.getByLabel(selection.flagNote, { exact: true }).fill('Eyni müəllimin dərsindəndir.')
  await page.getByRole('button', { name: selection.markSeen, exact: true }).click()
  await page
    .getByText(selection.seenBy.split('{{')[0] ?? '', { exact: false })
    .first()
    .waitFor()
  await page.getByText('Eyni müəllimin dərsindəndir.').waitFor()
  await visitor.visit('/admin/flags?search=heç%20kim')
  await page.getByText(adminScreens.az.screens.nothingFound).waitFor()

  const reviewer = await Visitor.arrive()
  await reviewer.signInStaff('reviewer')
  await reviewer.visit('/admin/flags')
  await reviewer.page.getByText(adminScreens.az.screens.notForYou).waitFor()
  expect(await reviewer.page.locator('a[href="/admin/flags"]').count()).toBe(0)
  await Promise.all([visitor.leave(), reviewer.leave()])
})

test('a coordinator hides a passage of an answer from reviewers', async () => {
  const { selection } = adminScreens.az
  const visitor = await Visitor.arrive()
  const { page } = visitor
  await visitor.signInStaff('coordinator')
  await visitor.visit('/admin/board?status=submitted')
  await page.locator('tbody th a').first().click()
  await page.getByRole('button', { name: selection.hidePassage }).first().waitFor()
  await visitor.settled()
  await page.getByRole('button', { name: selection.hidePassage }).first().click()
  const dialog = page.getByRole('dialog')
  // The first answer that is a text stands right before the first button that hides.
  const written = page.locator('article', { has: page.getByRole('button', { name: selection.hidePassage }) }).first()
  const passage = (await written.locator('p').first().innerText()).split(/\s+/).slice(0, 2).join(' ')
  await dialog.getByLabel(selection.passage, { exact: true }).fill(passage)
  await dialog.getByLabel(selection.reason, { exact: true }).fill('Tanınır')
  await visitor.expectAccessible()
  await dialog.getByRole('button', { name: selection.hideConfirm, exact: true }).click()
  await page.getByRole('button', { name: selection.markedAs.replace('{{passage}}', passage).replace('{{what}}', selection.hidden.passage) }).waitFor()
  await visitor.expectAccessible()
  await visitor.leave()
})

test('a reviewer changes a review that was handed in with a reason, and talks about it', async () => {
  const { selection } = adminScreens.az
  const visitor = await Visitor.arrive()
  const { page } = visitor
  await visitor.signInStaff('reviewer')
  await visitor.visit('/admin/desk?show=submitted&stage=screening')
  const sheets = await sheetsOn(visitor).evaluateAll((links) => links.map((link) => String(link.getAttribute('href'))))
  const change = page.getByRole('button', { name: selection.changeReview, exact: true })
  // Those that are decided on are no longer changed.
  for (const sheet of sheets) {
    await visitor.visit(sheet)
    if ((await change.count()) > 0) break
  }
  await change.click()
  await page.getByLabel(selection.changeReason, { exact: true }).fill('Bir də oxudum')
  const comment = page.getByLabel(selection.comment, { exact: true })
  await comment.fill(`${await comment.inputValue()} Əlavə.`)
  await visitor.expectAccessible()
  await page.getByRole('button', { name: selection.saveChanges, exact: true }).click()
  await change.waitFor()
  await page.getByLabel(selection.say, { exact: true }).fill('Niyə belə?')
  await page.getByRole('button', { name: selection.sayNow, exact: true }).click()
  await page.getByRole('listitem').filter({ hasText: 'Niyə belə?' }).waitFor()
  await visitor.expectAccessible()
  await visitor.leave()
})
