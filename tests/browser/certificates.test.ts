import { expect, inject, test } from 'vitest'
import { addressOf } from '@/i18n/addresses'
import { adminScreens } from '@/i18n/admin'
import { messages } from '@/i18n/messages'
import { day } from '@/ui/dates'
import { design, issueAll, replace, revoke, savedVerifier, verdictOn } from './certifying'
import { Colleague } from './colleague'
import { announce } from './programme'
import { putAt } from './put-at'
import { Visitor } from './visitor'
import { eventually } from './waiting'

const holder = 'Əliyeva Şəhla İsmayıl qızı'

/** Somebody who has graduated from a programme. */
const graduate = (program: string) => putAt(program, 'graduated', { surname: 'Əliyeva', givenName: 'Şəhla', patronymic: 'İsmayıl qızı' })

test('a certificate from issuing to verifying: by letter, on its holder’s page, by its serial number, by a saved page without a network; corrected, revoked, and replaced', async () => {
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const { page } = coordinator.visitor
  const words = adminScreens.az.certificates
  const { id: program } = await announce(coordinator, 'sertifikat')
  const { application, email } = await graduate(program)

  // Nothing is issued before it is said what is printed.
  await coordinator.visitor.visit(`/admin/certificates?program=${program}`)
  await page.getByText(words.noDesign).waitFor()
  await coordinator.visitor.expectAccessible()
  await design(coordinator, program)
  const preview = await page.evaluate(async (id) => (await fetch(`/api/certifying/preview?program=${id}`)).headers.get('content-type'), program)
  expect(preview).toBe('application/pdf')

  // Issued by the worker, told by letter.
  await issueAll(coordinator, program, [holder])
  await coordinator.visitor.expectAccessible()
  const person = await Visitor.arrive()
  const letter = await person.letter(email, ({ attachments }) => Boolean(attachments?.length))
  const [attached] = letter.attachments ?? []
  const first = Buffer.from(String(attached?.content), 'base64')
  const serial = String(attached?.name).replace('.pdf', '')

  // On the holder's own page in each form, and for nobody else.
  await person.signInApplicant(email)
  await person.open('/my/[application]', { application })
  await person.expectAccessible()
  await person.page.getByText(serial, { exact: true }).waitFor()
  const address = (form: string) => `${inject('site').siteUrl}/api/my/${application}/certificate/${form}`
  const forms = new Map<string, Buffer>()
  for (const form of ['pdf', 'json', 'png']) forms.set(form, await (await person.page.request.get(address(form))).body())
  expect(forms.get('pdf')?.equals(first)).toBe(true)
  const stranger = await Visitor.arrive({ locale: 'en', phone: true })
  expect((await stranger.page.request.get(address('pdf'))).status()).toBe(404)

  // By its serial number, however it is typed.
  await stranger.open('/certificates')
  await stranger.expectAccessible()
  await stranger.page.locator('#serial').fill(serial.toLowerCase().replaceAll('-', ' '))
  await stranger.page.locator('#serial').press('Enter')
  const said = messages.en.certificates
  await stranger.page.getByText(said.page.valid).waitFor()
  await stranger.page.getByText(holder).waitFor()
  await stranger.expectAccessible()
  await stranger.visit(addressOf('/certificates/[serial]', 'en', { serial: '2222-2222-2222-2223' }))
  await stranger.page.getByText(said.page.unknown).waitFor()

  // By its file, on the site and by the page that was saved, with the network off.
  const openVerifier = async () => {
    // Its field is no part of React's, which the page is not to wait for.
    await stranger.page.goto(addressOf('/certificates/verifier', 'en'))
    await stranger.page.locator('#certificate-file').waitFor()
  }
  await openVerifier()
  await stranger.expectAccessible()
  for (const [form, content] of forms) expect(await verdictOn(stranger.page, `certificate.${form}`, content)).toContain(`Valid. Certificate ${serial}: ${holder}`)
  const saved = await savedVerifier(stranger, 'en')
  const offline = await stranger.anotherTab()
  const complaints: string[] = []
  offline.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await offline.context().setOffline(true)
  await offline.goto(saved)
  for (const [form, content] of forms) expect(await verdictOn(offline, `saved.${form}`, content)).toContain(`Valid. Certificate ${serial}: ${holder}`)
  expect(await verdictOn(offline, 'changed.pdf', Buffer.from(first.with(900, (first[900] ?? 0) ^ 1)))).toContain('Not valid.')
  await offline.getByRole('button', { name: 'Azərbaycanca' }).click()
  const inAzerbaijani = await verdictOn(offline, 'again.pdf', first)
  for (const part of ['Etibarlıdır.', `${day(new Date(), 'az')} tarixində verilib`]) expect(inAzerbaijani).toContain(part)
  expect(complaints).toEqual([])
  await offline.context().setOffline(false)
  await offline.close()

  // A correction: whoever has the print-out of before is told so.
  await page.getByRole('link', { name: holder }).click()
  await page.getByRole('button', { name: words.correct, exact: true }).click()
  await page.getByRole('dialog').getByLabel(words.holder).fill('Əliyeva Şəhla')
  await page.getByRole('dialog').getByLabel(words.reason).fill('Ata adı artıqdır')
  await page.getByRole('dialog').getByRole('button', { name: words.correct }).click()
  await page.getByRole('heading', { level: 1, name: 'Əliyeva Şəhla', exact: true }).waitFor()
  await coordinator.visitor.expectAccessible()
  await stranger.visit(`${addressOf('/certificates/[serial]', 'en', { serial })}?edition=1`)
  await stranger.page.getByText(said.page.newer).waitFor()
  await openVerifier()
  expect(await verdictOn(stranger.page, 'former.pdf', first)).toContain(said.fault.revoked)

  // Revoked: told with the day, and to the holder why.
  await revoke(coordinator, 'Səhvən verilib')
  await stranger.visit(addressOf('/certificates/[serial]', 'en', { serial }))
  await stranger.page.getByText('This certificate was revoked on').waitFor()
  await eventually(async () => (await person.letters(email)).some(({ text }) => text.includes('Səhvən verilib'))).toBe(true)
  expect((await person.page.request.get(address('pdf'))).status()).toBe(404)

  // That was a mistake: nobody is due by it, but another is given on purpose, and the former stays revoked.
  await coordinator.visitor.expectAccessible()
  const another = await replace(coordinator, serial, 'Səhvən ləğv edilmişdi')
  expect(another).not.toBe(serial)
  await coordinator.visitor.expectAccessible()
  const told = await person.letter(email, ({ text }) => text.includes('Səhvən ləğv edilmişdi'))
  expect(told.attachments?.map(({ name }) => name)).toEqual([`${another}.pdf`])
  await person.open('/my/[application]', { application })
  await person.page.getByText(another, { exact: true }).waitFor()
  await person.page.getByText(messages.az.certificates.own.former.replace('{serials}', serial)).waitFor()
  await person.expectAccessible()
  expect((await person.page.request.get(address('pdf'))).headers()['content-disposition']).toContain(`${another}.pdf`)
  await stranger.visit(addressOf('/certificates/[serial]', 'en', { serial: another }))
  await stranger.page.getByText(said.page.valid).waitFor()
  await stranger.visit(addressOf('/certificates/[serial]', 'en', { serial }))
  await stranger.page.getByText('This certificate was revoked on').waitFor()
  await page.getByRole('link', { name: serial }).click()
  await page.getByText(words.replacedBy).getByRole('link', { name: another }).waitFor()
  expect(await page.getByRole('button', { name: words.replace, exact: true }).count()).toBe(0)
})

test('an auditor sees the certificates and their keys, and has no button to change anything', async () => {
  const auditor = await Colleague.arrive('ru', 'auditor')
  const { page } = auditor.visitor
  const words = adminScreens.ru.certificates
  await auditor.visitor.visit('/admin/certificates')
  await auditor.visitor.expectAccessible()
  await page.locator('tbody a').first().click()
  await page.getByRole('heading', { name: words.history }).waitFor()
  for (const name of [words.correct, words.revoke, words.replace]) expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0)
  await auditor.visitor.visit('/admin/certificates/keys')
  await page.getByText(words.keyStates.inForce).waitFor()
  expect(await page.getByRole('button', { name: words.changeKey }).count()).toBe(0)
  await auditor.visitor.expectAccessible()
})
