import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { messages } from '@/i18n/messages'
import { Colleague } from './colleague'
import { announce } from './programme'
import { type Put, putAt } from './put-at'
import { Visitor } from './visitor'

const line = 'Dövlət Miqrasiya Xidməti'

/** A graduate agrees on their own page to all that there is, in Russian, on a phone. */
async function agree({ application, email }: Put): Promise<void> {
  const words = messages.ru.apply.cohort.alumni
  const graduate = await Visitor.arrive({ locale: 'ru', phone: true })
  await graduate.signInApplicant(email)
  await graduate.open('/my/[application]/[section]', { application, section: 'alumni' })
  await graduate.settled()
  await graduate.page.getByLabel(words.shown).check()
  await graduate.page.getByLabel(words.line).fill(line)
  await graduate.page.getByLabel(words.news).check()
  await graduate.page.getByRole('button', { name: words.save, exact: true }).click()
  await graduate.page.getByText(words.saved).waitFor()
  await graduate.leave()
}

test('a coordinator sees what each graduate agreed to, an editor what everybody sees', { timeout: 300_000 }, async () => {
  const admin = await Colleague.arrive('az', 'admin')
  const { id: program } = await announce(admin, 'mezun')
  await admin.visitor.leave()
  const screen = `/admin/cohort/alumni?program=${program}`

  const coordinator = await Colleague.arrive('ru', 'coordinator', { phone: true })
  const { page } = coordinator.visitor
  const words = adminScreens.ru.teaching.alumni
  await coordinator.visitor.visit(screen)
  await page.getByText(words.none).waitFor()
  await coordinator.visitor.expectAccessible()
  const shown = await putAt(program, 'graduated', { surname: 'Göstəriləva', givenName: 'Aysel' })
  await putAt(program, 'graduated', { surname: 'Gizlinova', givenName: 'Lalə' })
  await agree(shown)

  await coordinator.visitor.visit(screen)
  const list = page.getByRole('region', { name: adminScreens.ru.teaching.tabs.alumni })
  const row = list.getByRole('row').filter({ hasText: 'Göstəriləva' })
  await row.getByText(line).waitFor()
  await row.getByText(words.said.shownSince.split('{{day}}')[0] ?? '').waitFor()
  await list.getByRole('row').filter({ hasText: 'Gizlinova' }).getByText(words.said.notWritten).waitFor()
  await coordinator.visitor.expectAccessible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await coordinator.visitor.screenshot('alumni-staff')
  await page.getByLabel(words.agreed).selectOption('neither')
  await page.getByRole('button', { name: adminScreens.ru.screens.show, exact: true }).click()
  await page.waitForURL((url) => url.searchParams.get('show') === 'neither')
  await list.getByText('Gizlinova').waitFor()
  expect(await list.getByText('Göstəriləva').count()).toBe(0)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: adminScreens.ru.screens.asFile }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  expect([file.includes('Gizlinova'), file.includes('Göstəriləva')]).toEqual([true, false])
  await coordinator.visitor.leave()

  const editor = await Colleague.arrive('az', 'editor')
  await editor.visitor.visit(screen)
  await editor.visitor.page.getByRole('row').filter({ hasText: 'Göstəriləva' }).getByText(line).waitFor()
  expect(await editor.visitor.page.content()).not.toContain('Gizlinova')
  await editor.visitor.expectAccessible()
  const opening = editor.visitor.page.waitForEvent('popup')
  await editor.visitor.page.getByRole('link', { name: adminScreens.az.teaching.alumni.page }).click()
  await (await opening).getByText('Aysel Göstəriləva').waitFor()
  await editor.visitor.leave()
})
