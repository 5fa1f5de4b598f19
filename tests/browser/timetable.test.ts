import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { Colleague } from './colleague'
import { announce } from './programme'
import { eventually } from './waiting'

const { databaseUrl } = inject('site')
const client = new pg.Client({ connectionString: databaseUrl })
beforeAll(() => client.connect())
afterAll(() => client.end())

const { interviews: words } = adminScreens.az
/** A day on which nobody else of the demonstration School sits. */
const day = '2031-06-02'

/** A programme of its own, of which so many people were told that they are shortlisted. */
async function shortlisted(coordinator: Colleague, count: number): Promise<string> {
  const { id } = await announce(coordinator, 'cedvel')
  for (let number = 1; number <= count; number += 1) {
    await client.query(
      `with one as (insert into applicants (email, locale) values ($1, 'az') returning id)
       insert into applications (program_id, applicant_id, locale, status, announced_status, announced_before, receipt, submitted_at, person_surname, person_given_name)
         select $2, id, 'az', 'shortlisted', 'shortlisted', 'submitted', $3, now(), $4, 'Cədvəl' from one`,
      [`cedvel-${number}@example.az`, id, `MM9-CDVL-000${number}`, `Sınaqov${number}`],
    )
  }
  return id
}

async function panelOf(coordinator: Colleague, program: string, name: string, login: string): Promise<{ member: string }> {
  const { rows } = await client.query<{ id: string }>('select id from staff where email = $1', [`${login}@mekteb.example`])
  const member = String(rows[0]?.id)
  await coordinator.rest('POST', '/panels', { name, program, members: [member], chair: member, languages: ['az'] })
  return { member }
}

test('a coordinator sets two panels up, has the best timetable proposed and carries it out, drags one, and mends it when a panelist is away', async () => {
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const { visitor } = coordinator
  const { page } = visitor
  const program = await shortlisted(coordinator, 4)
  const { member } = await panelOf(coordinator, program, 'Komissiya Şimal', 'panelist3')
  await panelOf(coordinator, program, 'Komissiya Cənub', 'panelist6')
  const screen = (name = '') => visitor.visit(`/admin/interviews${name}?program=${program}`)
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

  await screen('/setup')
  await page.getByText(words.noSittings).waitFor()
  await page.getByLabel(words.days.first, { exact: true }).fill(day)
  await page.getByLabel(words.hours.to, { exact: true }).fill('13:00')
  for (const name of ['Komissiya Şimal', 'Komissiya Cənub']) {
    await page.getByLabel(name, { exact: true }).check()
    await page.getByLabel(words.whereSits.replace('{{panel}}', name)).selectOption({ label: words.byLink })
    await page.getByLabel(words.linkOf.replace('{{panel}}', name)).fill('https://example.az/video')
  }
  await visitor.expectAccessible()
  await press(words.addSittingsNow.replace('{{count}}', '2'))
  await page.getByText(words.sittingsAdded.replace('{{count}}', '2')).waitFor()
  await page.getByText('10:00–13:00').first().waitFor()

  await screen('/proposal')
  await press(words.proposeNow)
  await page.getByText(words.proved.best).waitFor()
  await visitor.expectAccessible()
  await press(words.applyNow.replace('{{writes}}', '4'))
  await page.getByRole('dialog').getByRole('button', { name: words.applyTitle, exact: true }).click()
  await page.getByText(words.proposalApplied).waitFor()

  // Somebody is dragged to a slot that is free; the dialog says where, and a letter goes out.
  await screen()
  await page.getByText(words.everybodyPlaced).waitFor()
  await visitor.expectAccessible()
  const cards = page.locator('[data-slot] [data-place=placed]')
  expect(await cards.count()).toBe(4)
  const free = page.locator('[data-slot][data-state=open]').filter({ hasNot: page.locator('[data-place]') })
  const target = String(await free.first().getAttribute('data-slot'))
  const name = String(await cards.first().locator('[role=button] span').first().innerText())
  const [from, to] = [await cards.first().locator('[role=button]').boundingBox(), await page.locator(`[data-slot="${target}"]`).boundingBox()]
  if (!from || !to) throw new Error('The board has no card or no free slot.')
  await page.mouse.move(from.x + 20, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 })
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 })
  await page.getByText(words.drag.allowed).first().waitFor()
  await page.mouse.up()
  await page.getByRole('dialog').getByRole('button', { name: words.moveNow, exact: true }).click()
  await page.locator(`[data-slot="${target}"]`).getByText(name).waitFor()

  // Without a pointer: the button of the card, where only what the rules allow can be chosen.
  await page.getByRole('button', { name: words.moveOf.replace('{{name}}', name), exact: true }).click()
  await visitor.expectAccessible()
  await page.getByRole('dialog').getByRole('combobox').selectOption({ index: 1 })
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^(${words.moveNow}|${words.swapNow})$`) })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  // A panelist is away: whoever they would have heard is outside any slot, and as few as can be are moved.
  await coordinator.rest('POST', '/absences', { panelist: member, day: `${day}T08:00:00.000Z` })
  await screen()
  const astray = await page.locator('[data-place=astray]').count()
  expect(astray).toBeGreaterThan(0)
  await page.getByRole('link', { name: words.repair, exact: true }).click()
  await page.waitForURL('**/interviews/proposal**')
  await visitor.settled()
  await press(words.proposeNow)
  await page.getByText(words.because.slotGone).first().waitFor()
  expect(await page.getByText(words.because.slotGone).count()).toBe(astray)
  await press(words.applyNow.replace('{{writes}}', String(astray)))
  await page.getByRole('dialog').getByRole('button', { name: words.applyTitle, exact: true }).click()
  await page.getByText(words.proposalApplied).waitFor()
  await screen()
  await eventually(() => page.locator('[data-slot] [data-place=placed]').count()).toBe(4)
  expect(await page.locator('[data-place=astray]').count()).toBe(0)
  await visitor.leave()
})
