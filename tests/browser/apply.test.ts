import { addressOf } from '@/i18n/addresses'
import { expect, test } from 'vitest'
import { messages } from '@/i18n/messages'
import { arriveAt, begin, field, fillIn, goOn, newAddress, sectionAddress } from './applying'
import { damagedPaper, paper } from './paper'
import { Visitor } from './visitor'
import { eventually, takenOver } from './waiting'

const words = messages.en.apply
const refusals = messages.en.selection.application

/** Somebody who has begun an application: signed in, on its first section. */
async function applicant(look: Parameters<typeof Visitor.arrive>[0] = {}) {
  const visitor = await Visitor.arrive({ locale: 'en', ...look })
  await visitor.signInApplicant(newAddress())
  return { visitor, page: visitor.page, application: await begin(visitor) }
}

/** Somebody whose application may be filled in anywhere: eligible. */
async function eligibleApplicant(look?: Parameters<typeof Visitor.arrive>[0]) {
  const person = await applicant(look)
  await field(person.page, 'education.field').selectOption('law')
  await person.page.locator('main input[value=master]').check()
  await field(person.page, 'education.year').fill('1')
  await goOn(person.page)
  await arriveAt(person.visitor, 'person')
  return person
}

test('a form is filled in on a phone, shows its problems, is handed in once and gives a receipt; axe finds nothing on the way', async () => {
  const { visitor, page } = await applicant({ phone: true })
  await field(page, 'education.year').fill('2')
  await goOn(page)
  await eventually(() => page.locator('#errors').evaluate((box) => box === document.activeElement)).toBe(true)
  await page.locator('#errors a').first().click()
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('education.field')
  await visitor.expectAccessible()

  const attach = async () => {
    await field(page, 'documents.cv').setInputFiles(damagedPaper)
    await page.getByText(refusals.notPdf).waitFor()
    await field(page, 'documents.cv').setInputFiles(paper)
    await page.getByText(words.form.documents.attached).waitFor()
  }
  await visitor.visit(page.url().replace(/\?.*/, ''))
  await fillIn(visitor, attach, () => visitor.expectAccessible())
  await eventually(() => page.locator('main').innerText()).toContain('UNEC')
  await page.getByRole('button', { name: words.form.review.submit }).click()
  await page.getByRole('heading', { name: words.my.statuses.submitted.title }).waitFor()
  await eventually(() => page.locator('main').innerText()).toContain(words.my.receipt)
  await visitor.expectAccessible()
  await visitor.leave()
})

test('without scripts the whole form works the same', async () => {
  const { visitor, page } = await applicant({ javaScript: false })
  await fillIn(visitor, async () => {
    const send = async (file: typeof paper) => {
      await field(page, 'documents.cv').setInputFiles(file)
      await page.getByRole('button', { name: words.form.documents.send }).first().click()
    }
    await send(damagedPaper)
    await page.getByText(refusals.notPdf).waitFor()
    await send(paper)
    await page.getByRole('link', { name: paper.name }).waitFor()
  })
  await page.getByRole('button', { name: words.form.review.submit }).click()
  await page.getByRole('heading', { name: words.my.statuses.submitted.title }).waitFor()
  await visitor.leave()
})

test('looking at the link of the letter uses nothing up, pressing it does', async () => {
  const visitor = await Visitor.arrive({ locale: 'en' })
  const email = newAddress()
  await visitor.open('/sign-in')
  await visitor.page.locator('main input[name=email]').fill(email)
  await visitor.page.locator('main input[name=email]').press('Enter')
  await visitor.page.locator('main input[name=code]').waitFor()
  const link = String((await visitor.letter(email)).text.match(/https?:\S+\/link\?\S+/)?.[0])
  const scanner = await fetch(link)
  expect(scanner.status).toBe(200)

  await visitor.page.goto(link)
  await visitor.expectAccessible()
  await visitor.page.getByRole('button', { name: words.signIn.enter }).click()
  await visitor.page.waitForURL((url) => url.pathname === addressOf('/my', 'en'))

  const other = await Visitor.arrive({ locale: 'en' })
  await other.page.goto(link)
  await other.page.getByRole('button', { name: words.signIn.enter }).click()
  await other.page.getByRole('alert').filter({ hasText: words.signIn.problem }).waitFor()
  await Promise.all([visitor.leave(), other.leave()])
})

test('what is typed without a connection is kept, sent when it is back, and put back after a new start', async () => {
  const { visitor, page, application } = await eligibleApplicant()
  const window = page.context()
  await window.setOffline(true)
  await field(page, 'person.surname').fill('Məmmədova')
  await page.getByText(words.form.save.offline).waitFor()
  await window.setOffline(false)
  await page.getByText('Saved at').waitFor()

  await window.setOffline(true)
  await field(page, 'person.givenName').fill('Nigar')
  await page.getByText(words.form.save.offline).waitFor()
  await page.close()
  await window.setOffline(false)
  const again = await window.newPage()
  await again.goto(sectionAddress(visitor, application, 'person'))
  await again.getByText(words.form.save.restored).waitFor()
  await again.getByText('Saved at').waitFor()
  await again.reload()
  await eventually(() => Promise.all(['surname', 'givenName'].map((name) => field(again, `person.${name}`).inputValue()))).toEqual(['Məmmədova', 'Nigar'])
  await visitor.leave()
})

test('two windows do not overwrite each other: the person chooses', async () => {
  const { visitor, page, application } = await eligibleApplicant()
  const address = sectionAddress(visitor, application, 'person')
  const other = await page.context().newPage()
  await other.goto(address)
  await takenOver(other)
  const elsewhere = await Visitor.arrive({ locale: 'en' })
  await elsewhere.page.context().addCookies(await page.context().cookies())
  const cityElsewhere = async () => {
    await elsewhere.page.goto(address)
    return field(elsewhere.page, 'person.city').inputValue()
  }
  await field(other, 'person.city').fill('Gəncə')
  await other.getByText('Saved at').waitFor()
  await field(page, 'person.city').fill('Şuşa')
  await page.getByRole('heading', { name: words.form.save.conflict }).waitFor()
  await visitor.expectAccessible()
  await eventually(cityElsewhere).toBe('Gəncə')
  await page.getByRole('button', { name: words.form.save.keepMine }).click()
  await page.getByText('Saved at').waitFor()
  await eventually(cityElsewhere).toBe('Şuşa')
  await Promise.all([visitor.leave(), elsewhere.leave()])
})

test.each([true, false])('a session that is over loses nothing (scripts: %s)', async (javaScript) => {
  const { visitor, page, application } = await eligibleApplicant({ javaScript })
  const window = page.context()
  const session = await window.cookies()
  await window.clearCookies()
  await field(page, 'person.surname').fill('Quliyeva')
  if (!javaScript) await goOn(page)
  await page.getByText(words.form.save.expired, { exact: true }).first().waitFor()
  expect(await page.getByRole('link', { name: words.form.save.signIn }).getAttribute('href')).toContain('next=')
  // Signing in again in another window gives the browser its cookie back.
  await window.addCookies(session)
  const saveNow = page.getByRole('button', { name: words.form.save.saveNow })
  if (javaScript) await field(page, 'person.city').fill('Quba')
  else await saveNow.click()
  await (javaScript ? page.getByText('Saved at').waitFor() : saveNow.waitFor({ state: 'detached' }))
  await page.goto(sectionAddress(visitor, application, 'person'))
  await eventually(() => field(page, 'person.surname').inputValue()).toBe('Quliyeva')
  await visitor.leave()
})

test("another person's application does not exist, and nobody's leads to signing in", async () => {
  const { visitor, page } = await applicant()
  const stranger = '00000000-0000-4000-8000-000000000000'
  for (const path of [addressOf('/my/[application]', 'en', { application: stranger }), sectionAddress(visitor, stranger, 'person')]) {
    expect((await page.goto(path))?.status()).toBe(404)
  }
  await page.context().clearCookies()
  await page.goto(addressOf('/my', 'en'))
  await eventually(() => page.url()).toContain(`next=${encodeURIComponent(addressOf('/my', 'en'))}`)
  await visitor.leave()
})
