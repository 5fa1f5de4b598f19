import { expect, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { pdf } from '../integration/applying'
import { Visitor } from './visitor'
import { eventually } from './waiting'

const { roll, sessions } = adminScreens.az.teaching

/** The collections that a page leads to. */
const collectionsLinked = ({ page }: Visitor) =>
  page.locator('a[href*="/admin/collections/"]').evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).pathname.split('/')[3]))])

/** Hands out a file in the first training that there is to choose, and comes back to the list. */
async function handOut(visitor: Visitor, title: string): Promise<void> {
  const { page } = visitor
  await visitor.visit('/admin/collections/materials/create')
  await page.locator('input[type=file]').setInputFiles({ name: 'slaydlar.pdf', mimeType: 'application/pdf', buffer: pdf() })
  await page.locator('#field-title').fill(title)
  await page.locator('#field-training .rs__control').click()
  await page.locator('#field-training .rs__option').first().click()
  const saved = page.waitForResponse((response) => response.request().method() === 'POST' && new URL(response.url()).pathname === '/api/materials')
  await page.locator('#action-save').click()
  expect((await saved).status()).toBe(201)
  await visitor.visit('/admin/collections/materials')
}

test.each(['trainer', 'partner'] as const)('a %s finds on a phone what is theirs and nothing else, and hands out a material', async (login) => {
  const visitor = await Visitor.arrive({ phone: true })
  const { page } = visitor
  await visitor.signInStaff(login)
  await page.getByText(sessions.next).waitFor()
  expect(await collectionsLinked(visitor)).toEqual(['materials'])
  await visitor.expectAccessible()

  await visitor.visit('/admin/teaching')
  await visitor.expectAccessible()
  await page.getByRole('table').first().getByRole('link').first().click()
  await page
    .getByText(roll.there.split('{{')[0] as string)
    .first()
    .waitFor()
  // Trainers of the School teach what this partner hosts.
  await eventually(() => page.getByText(roll.readOnly).count()).toBe(login === 'partner' ? 1 : 0)
  await eventually(() => page.getByRole('img', { name: roll.picture }).count()).toBe(login === 'partner' ? 0 : 1)

  for (const address of ['/admin/collections/pages', '/admin/collections/staff', '/admin/globals/site', '/admin/cohort']) {
    const answer = await page.goto(address)
    expect([address, answer?.status() === 404 || (await page.getByText(adminScreens.az.screens.notForYou).count()) > 0]).toEqual([address, true])
  }

  const title = `Slaydlar: ${login}`
  await handOut(visitor, title)
  await page.getByRole('link', { name: title }).first().waitFor()
  await visitor.leave()
})
