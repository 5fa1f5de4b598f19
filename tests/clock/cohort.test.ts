import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { expect, inject, test } from 'vitest'
import { addressOf } from '@/i18n/addresses'
import { adminScreens } from '@/i18n/admin'
import { messages } from '@/i18n/messages'
import { day } from '@/ui/dates'
import { script } from '../../scripts/ready.mjs'
import { design, issueAll, revoke, savedVerifier, verdictOn } from '../browser/certifying'
import { Colleague } from '../browser/colleague'
import { announce } from '../browser/programme'
import { Visitor } from '../browser/visitor'
import { eventually } from '../browser/waiting'
import { scan } from './camera'
import { clock } from './clock'
import { Participant, session, Taker, training } from './hall'

const words = adminScreens.az.teaching
const { apply, certificates: said } = messages.az
const parts = ['introduction', 'theory', 'practice'] as const

/** The moment so many days from what the clock shows. */
const inDays = (days: number): Date => clock.in(days * 24 * 60)

/** Asks by the command whether a file is a valid certificate. */
const verify = (file: string) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    execFile(process.execPath, script('certificates', 'verify', file, '--lang', 'az'), { env: { ...process.env, ...inject('environment') } }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err }),
    )
  })

test('half a year of a cohort: three sessions, a task, who meets the rule and who does not; certificates that anybody verifies, and one that is revoked', async () => {
  // A programme in three parts, of each a session, and a task; four who were told that they have a place.
  const admin = await Colleague.arrive('az', 'admin')
  const completion = { shares: Object.fromEntries(parts.map((part) => [part, 60])), tasks: true }
  const { id: program } = await announce(admin, 'buraxilis', { startsOn: inDays(7).toISOString(), endsOn: inDays(180).toISOString(), completion })
  const held: { id: string; startsAt: Date; login: string }[] = []
  for (const [place, part] of parts.entries()) {
    const { login, training: of } = await training(admin, program, 'buraxilis', part)
    const startsAt = inDays(7 + 80 * place)
    held.push({ id: await session(admin, of, startsAt), startsAt, login })
  }
  const [first, ...others] = held
  if (!first) throw new Error('There is no session.')
  const planner = await Colleague.arrive('az', 'coordinator')
  const { doc: task } = await planner.rest<{ doc: { id: string } }>('POST', '/tasks?locale=az&depth=0', {
    program,
    title: 'Siyasət qeydi',
    text: 'Yarım səhifə yazın.',
    shownFrom: inDays(6).toISOString(),
    dueAt: inDays(20).toISOString(),
    lateDays: 0,
    required: true,
  })
  await design(planner, program)
  await Promise.all([admin, planner].map(({ visitor }) => visitor.leave()))

  // The first session: those who are there scan, and hand in their task in the evening. One is ill, and hands in from home.
  await clock.leapTo(new Date(first.startsAt.getTime() - 5 * 60_000))
  const cohort: Participant[] = []
  for (const surname of ['Əliyeva', 'Ğarayev', 'İsmayılova', 'Şükürlü']) cohort.push(await Participant.arrive(program, surname))
  const [ayla, , , away] = cohort as [Participant, Participant, Participant, Participant]
  const here = cohort.filter((person) => person !== away)
  const trainer = await Taker.arrive(first.login, first.id)
  for (const person of here) await person.scanned(await scan(trainer.page), apply.attend.states.present)
  await trainer.tick(away, 'absent')
  await eventually(async () => (await trainer.known())[away.name]).toEqual(['tick absent', 1])
  for (const { page, put, visitor } of cohort) {
    await visitor.visit(addressOf('/my/[application]/tasks/[task]', 'az', { application: put.application, task: task.id }))
    await page.locator('textarea[name=text]').fill('Miqrasiya siyasəti haqqında.')
    await page.getByRole('button', { name: apply.cohort.tasks.form.send, exact: true }).click()
    await page.locator('#submissions').waitFor()
    await visitor.leave()
  }
  await trainer.colleague.visitor.leave()

  // Eighty days and again eighty later: ticked by the coordinator, who reads what was handed in meanwhile. After the task was due nobody would be let in.
  for (const { id, startsAt } of others) {
    await clock.leapTo(new Date(startsAt.getTime() + 30 * 60_000))
    const taker = await Taker.arrive('coordinator', id)
    for (const person of cohort) await taker.tick(person, person === away ? 'absent' : 'present')
    await eventually(async () => Object.values(await taker.known()).map(([state]) => state)).toEqual(['tick present', 'tick present', 'tick present', 'tick absent'])
    await taker.colleague.visitor.leave()
  }
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const { page } = coordinator.visitor
  await coordinator.visitor.visit(`/admin/cohort/tasks/${task.id}`)
  await page.getByLabel(words.tasks.chooseAll.replace('{{count}}', '4')).check()
  await page.getByRole('button', { name: words.tasks.accept.replace('{{count}}', '4') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: words.tasks.accept.replace('{{count}}', '4') }).click()
  await dialog.waitFor({ state: 'detached' })
  await coordinator.visitor.leave()

  // The end: three graduate, and the one who was away does not.
  await clock.leapTo(inDays(14))
  const registrar = await Colleague.arrive('az', 'coordinator')
  const applications = cohort.map(({ put }) => put.application)
  const outcomes = await registrar.rest<{ ok: boolean }[]>('POST', '/cohort/completion/graduate', { applications })
  expect(outcomes.map(({ ok }) => ok)).toEqual(cohort.map((person) => person !== away))
  await issueAll(
    registrar,
    program,
    here.map(({ name }) => name),
  )
  const issuedOn = day(clock.now(), 'az')

  // A holder downloads theirs, and it is valid: by the command, by the saved page without a network, by its number.
  const holder = await Visitor.arrive()
  await holder.signInApplicant(ayla.put.email)
  await holder.open('/my/[application]', { application: ayla.put.application })
  const downloading = holder.page.waitForEvent('download')
  await holder.page.getByRole('link', { name: said.own.forms.pdf }).click()
  const file = await (await downloading).path()
  const serial = await holder.page.getByRole('region', { name: said.own.title }).locator('.numbers').innerText()
  expect((await holder.letters(ayla.put.email)).some(({ attachments }) => attachments?.some(({ name }) => name === `${serial}.pdf`))).toBe(true)
  const valid = [serial, ayla.name, `${issuedOn} tarixində verilib`]
  const byCommand = await verify(file)
  for (const part of valid) expect(byCommand.said).toContain(part)
  expect(byCommand.code).toBe(0)
  const saved = await savedVerifier(holder, 'az')
  await clock.setOn(holder.page)
  await holder.page.context().setOffline(true)
  await holder.page.goto(saved)
  const byPage = await verdictOn(holder.page, 'sertifikat.pdf', await readFile(file))
  for (const part of ['Etibarlıdır.', ...valid]) expect(byPage).toContain(part)
  await holder.page.context().setOffline(false)
  const stranger = await Visitor.arrive()
  const look = () => stranger.visit(addressOf('/certificates/[serial]', 'az', { serial }))
  await look()
  for (const part of [said.page.valid, ayla.name, issuedOn]) await stranger.page.getByText(part).first().waitFor()
  await registrar.visitor.leave()

  // A month later it is revoked, and everybody is told so, by the same ways.
  await clock.leapTo(inDays(30))
  const revoker = await Colleague.arrive('az', 'coordinator')
  await revoker.visitor.visit(`/admin/certificates?program=${program}`)
  await revoker.visitor.page.getByRole('link', { name: ayla.name }).click()
  await revoke(revoker, 'Səhvən verilib')
  await look()
  await stranger.page.getByText(said.page.revoked.replace('{day}', day(clock.now(), 'az'))).waitFor()
  expect(await verify(file)).toEqual({ code: 1, said: expect.stringContaining(said.fault.revoked) })
})
