import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { messages } from '@/i18n/messages'
import teaching from '@/plugins/teaching/messages/az.json' with { type: 'json' }
import { Visitor } from '../browser/visitor'
import { eventually } from '../browser/waiting'
import { scan } from './camera'
import { clock } from './clock'
import { hall, Participant, Taker, words } from './hall'

const { attend } = messages.az.apply

test('whoever scans the code on the trainer’s phone is there: once, on whatever device, for nobody else, and not by a photograph of it', async () => {
  const { login, program, session } = await hall('davamiyyet')
  const trainer = await Taker.arrive(login, session)
  const [aynur, banu, cavid] = [await Participant.arrive(program, 'Aynurova'), await Participant.arrive(program, 'Banuyeva'), await Participant.arrive(program, 'Cavidli')]
  await trainer.open()
  await trainer.colleague.visitor.expectAccessible()

  // Two phones read the same screen.
  const shown = await scan(trainer.page)
  for (const person of [aynur, banu]) await person.scanned(shown, attend.states.present)
  await aynur.visitor.expectAccessible()
  await trainer.page.getByText(words.there.replace('{{there}}', '2').replace('{{all}}', '3')).waitFor()

  // Once more, on a device where nobody is signed in yet: it is the same mark.
  const tablet = await Visitor.arrive()
  await tablet.page.goto(await scan(trainer.page))
  await tablet.giveCode(aynur.put.email)
  await tablet.page.getByText(attend.states.present).waitFor()

  // A phone that says it is somebody else's speaks for its own all the same.
  const code = new URL(await scan(trainer.page)).searchParams.get('code')
  const noted = new Date().toISOString()
  const answer = await banu.page.request.post('/api/my/attendance', {
    data: { id: randomUUID(), session, code, scannedAt: noted, sentAt: noted, locale: 'az', application: cavid.put.application, applicant: cavid.put.email },
  })
  expect(answer.status()).toBe(200)
  expect(await trainer.known()).toEqual({ [aynur.name]: ['scan present', 1], [banu.name]: ['scan present', 1], [cavid.name]: [null, 0] })

  // Who is sent a photograph of the code is too late with it, also on the same page; the one that is shown now is good, and somebody comes late with it.
  await trainer.open()
  const photograph = await scan(trainer.page)
  await clock.pass(2)
  await cavid.scanned(photograph, teaching.refusals.scan.expired)
  expect((await trainer.known())[cavid.name]).toEqual([null, 0])
  await clock.pass(30)
  await trainer.open()
  await cavid.scanned(await scan(trainer.page), attend.states.late)

  // Nobody else gets in with a code that is good, and nobody does once the session is over; whoever was noted is told the same again, with whatever code.
  const elcin = await Participant.arrive(program, 'Elçinli')
  const stranger = await Participant.arrive((await hall('davamiyyet-2')).program, 'Dilarəli')
  await trainer.open()
  expect((await stranger.page.goto(await scan(trainer.page)))?.status()).toBe(404)
  await clock.pass(120)
  await trainer.open()
  await stranger.visitor.leave()
  await elcin.scanned(await scan(trainer.page), teaching.refusals.scan.over)
  await banu.scanned(shown, attend.states.present)
  expect(await trainer.known()).toEqual({ [aynur.name]: ['scan present', 1], [banu.name]: ['scan present', 1], [cavid.name]: ['scan late', 1], [elcin.name]: [null, 0] })
})

test('what is ticked without a network is kept, comes home once however often it is sent and from however many devices, and a scan without one waits for the trainer', async () => {
  const { login, program, session } = await hall('oflayn')
  const trainer = await Taker.arrive(login, session)
  const laptop = await Taker.arrive('coordinator', session, { phone: false })
  const [aynur, banu, cavid] = [await Participant.arrive(program, 'Aynurova'), await Participant.arrive(program, 'Banuyeva'), await Participant.arrive(program, 'Cavidli')]
  await cavid.visitor.open('/attend/[session]', { session })
  await Promise.all([trainer.open(), laptop.open()])
  const tab = await trainer.colleague.visitor.anotherTab()
  await tab.goto(trainer.page.url())
  await tab.getByRole('group', { name: banu.name }).waitFor()

  // The hall has no network: two tabs of a phone, a laptop, and a participant who types the digits.
  const online = (yes: boolean) => Promise.all([trainer, laptop, cavid].map(({ page }) => page.context().setOffline(!yes)))
  await online(false)
  await trainer.tick(aynur, 'present')
  await trainer.tick(banu, 'absent', tab)
  await laptop.tick(banu, 'late')
  await tab.close()
  await trainer.page.getByText(words.waits).first().waitFor()
  await clock.setOn(cavid.page)
  const digits = new URL(await scan(trainer.page)).searchParams.get('code')
  await cavid.page.getByLabel(attend.code, { exact: true }).fill(String(digits))
  await cavid.page.getByRole('button', { name: attend.yes }).click()
  await cavid.page.getByText(attend.kept).waitFor()
  await cavid.visitor.expectAccessible()
  await trainer.colleague.visitor.expectAccessible()

  // The network is back, five minutes later. The first answer to the trainer's phone is lost on its way, so it sends everything again.
  await clock.pass(5)
  await clock.setOn(cavid.page)
  let lost = 0
  await trainer.page.route(
    '**/api/teaching/attendance',
    async (route) => {
      await route.fetch()
      await route.abort()
      lost += 1
    },
    { times: 1 },
  )
  await online(true)
  await cavid.page.getByText(attend.states.claimed).waitFor()
  await eventually(() => trainer.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('attendance:')).length)).toBe(0)
  expect(lost).toBe(1)
  const both = { [aynur.name]: ['tick present', 1], [banu.name]: ['tick late', 2] }
  await eventually(() => laptop.known()).toEqual({ ...both, [cavid.name]: ['kept present', 1] })

  // What was scanned without a network is no attendance until the trainer has seen whom it is about.
  await trainer.page.getByText(words.claims.replace('{{count}}', '1')).waitFor()
  await trainer.page.getByText(words.there.replace('{{there}}', '2').replace('{{all}}', '3')).waitFor()
  await trainer.tick(cavid, 'present')
  await trainer.page.getByText(words.there.replace('{{there}}', '3').replace('{{all}}', '3')).waitFor()
  await eventually(() => laptop.known()).toEqual({ ...both, [cavid.name]: ['tick present', 2] })
})

test('whoever typed a code without a network, and scans another one when there is one again, is there by what they scanned', async () => {
  const { login, program, session } = await hall('yeniden')
  const trainer = await Taker.arrive(login, session)
  const dilare = await Participant.arrive(program, 'Dilarəli')
  await trainer.open()
  await dilare.visitor.open('/attend/[session]', { session })
  await dilare.page.context().setOffline(true)
  await dilare.page.getByLabel(attend.code, { exact: true }).fill(String(new URL(await scan(trainer.page)).searchParams.get('code')))
  await dilare.page.getByRole('button', { name: attend.yes }).click()
  await dilare.page.getByText(attend.kept).waitFor()
  await dilare.page.goto('about:blank')
  await clock.pass(3)
  await trainer.open()
  await dilare.page.context().setOffline(false)
  await dilare.scanned(await scan(trainer.page), attend.states.present)
  expect((await trainer.known())[dilare.name]?.[0]).toBe('scan present')
})

test('a roll that nobody has opened before opens in a hall without a network, also when the phone has thrown it out, and is forgotten when its reader leaves', async () => {
  await clock.pass(45)
  const { login, program, session } = await hall('sebekesiz')
  const laptop = await Taker.arrive('coordinator', session, { phone: false })
  const [aynur, banu] = [await Participant.arrive(program, 'Aynurova'), await Participant.arrive(program, 'Banuyeva')]
  const trainer = await Taker.arrive(login, session)
  const { page } = trainer
  const { visitor } = trainer.colleague
  await visitor.visit('/admin/teaching')
  await eventually(() => trainer.kept()).toBe(1)
  const near = page.locator(`a[href="/admin/teaching/session/${session}"]`)
  await near.waitFor()

  // The code is that of the School, whose clock is far ahead of the phone's.
  await page.context().setOffline(true)
  await near.click()
  await page.getByRole('group', { name: aynur.name }).waitFor()
  await aynur.scanned(await scan(page), attend.states.present)

  // What the phone throws out of its memory is there again: the roll, and what waits.
  await trainer.tick(banu, 'late')
  await page.reload()
  await page.getByText(words.waits).waitFor()
  await page.getByText(words.offline.replace('{{count}}', '1')).waitFor()
  const late = page.getByRole('group', { name: banu.name }).getByRole('button', { name: words.states.late, exact: true })
  expect(await late.getAttribute('aria-pressed')).toBe('true')
  await visitor.expectAccessible()
  expect(await page.locator('.payload-toast-item').allTextContents()).toEqual([])
  expect(await laptop.known()).toEqual({ [aynur.name]: ['scan present', 1], [banu.name]: [null, 0] })

  // At home nobody has to open the roll again.
  await page.goto('about:blank')
  await page.context().setOffline(false)
  await visitor.visit('/admin/teaching')
  await eventually(() => laptop.known()).toEqual({ [aynur.name]: ['scan present', 1], [banu.name]: ['tick late', 1] })
  await eventually(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('attendance:')).length)).toBe(0)
  const remembered = () => page.evaluate(async () => [Object.keys(localStorage).filter((name) => name.startsWith('roll:')).length, await caches.has('rolls')])
  expect(await remembered()).toEqual([2, true])
  await page.goto('/admin/logout')
  await page.locator('#field-email').waitFor()
  await eventually(remembered).toEqual([0, false])
})
