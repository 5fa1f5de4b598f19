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

const words = adminScreens.az.teaching.completion
const { apply, certificates: said } = messages.az

type Held = { id: string; startsAt: Date; login: string }
type Plan = { program: string; sessions: [Held, Held, Held]; task: string }
/** Who comes to everything, and who is away from all of it. */
type Cohort = { here: [Participant, Participant, Participant]; away: Participant }

/** The moment so many days from what the clock shows. */
const inDays = (days: number): string => clock.in(days * 24 * 60).toISOString()

/** A programme in three parts over half a year, of each a session; a task; what completes it, and what is printed on its certificates. */
async function plan(): Promise<Plan> {
  const admin = await Colleague.arrive('az', 'admin')
  const completion = { shares: { introduction: 60, theory: 60, practice: 60 }, tasks: true }
  const { id: program } = await announce(admin, 'buraxilis', { startsOn: inDays(7), endsOn: inDays(180), completion })
  const hold = async (part: string, days: number): Promise<Held> => {
    const { login, training: of } = await training(admin, program, 'buraxilis', part)
    const startsAt = new Date(inDays(days))
    return { id: await session(admin, of, startsAt), startsAt, login }
  }
  const sessions: Plan['sessions'] = [await hold('introduction', 7), await hold('theory', 90), await hold('practice', 170)]
  await admin.visitor.leave()
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const { doc: task } = await coordinator.rest<{ doc: { id: string } }>('POST', '/tasks?locale=az&depth=0', {
    program,
    title: 'Siyasət qeydi',
    text: 'Yarım səhifə yazın.',
    shownFrom: inDays(6),
    dueAt: inDays(20),
    lateDays: 0,
    required: true,
  })
  await design(coordinator, program)
  await coordinator.visitor.leave()
  return { program, sessions, task: task.id }
}

/** Those who are there scan the code of the trainer, the trainer ticks who is away, and all hand in the task. */
async function firstSession({ program, sessions: [first], task }: Plan): Promise<Cohort> {
  await clock.leapTo(new Date(first.startsAt.getTime() - 5 * 60_000))
  const here: Cohort['here'] = [await Participant.arrive(program, 'Əliyeva'), await Participant.arrive(program, 'Ğarayev'), await Participant.arrive(program, 'İsmayılova')]
  const away = await Participant.arrive(program, 'Şükürlü')
  const trainer = await Taker.arrive(first.login, first.id)
  await trainer.open()
  for (const person of here) await person.scanned(await scan(trainer.page), apply.attend.states.present)
  await trainer.tick(away, 'absent')
  await eventually(async () => (await trainer.known())[away.name]).toEqual(['tick absent', 1])
  await trainer.colleague.visitor.leave()
  for (const { page, put, visitor } of [...here, away]) {
    await visitor.visit(addressOf('/my/[application]/tasks/[task]', 'az', { application: put.application, task }))
    await page.locator('textarea[name=text]').fill('Miqrasiya siyasəti haqqında.')
    await page.getByRole('button', { name: apply.cohort.tasks.form.send, exact: true }).click()
    await page.locator('#submissions').waitFor()
    await visitor.leave()
  }
  return { here, away }
}

/** The coordinator ticks who is there. */
async function laterSession({ id, startsAt }: Held, { away, here }: Cohort): Promise<Colleague> {
  await clock.leapTo(new Date(startsAt.getTime() + 30 * 60_000))
  const taker = await Taker.arrive('coordinator', id)
  await taker.open()
  for (const person of here) await taker.tick(person, 'present')
  await taker.tick(away, 'absent')
  await eventually(async () => Object.values(await taker.known()).map(([state]) => state)).toEqual(['tick present', 'tick present', 'tick present', 'tick absent'])
  return taker.colleague
}

/** All meet the rule but one, who is refused, and told why; the others graduate and get their certificates. */
async function graduation(coordinator: Colleague, { program, task }: Plan, { away, here }: Cohort): Promise<void> {
  const { page } = coordinator.visitor
  await coordinator.accept(task, here.length + 1)
  await expect(coordinator.rest('PATCH', `/applications/${away.put.application}`, { status: 'graduated' })).rejects.toThrow('"missing":["completed"]')
  await coordinator.visitor.visit(`/admin/cohort/completion?program=${program}`)
  await page.getByRole('row').filter({ hasText: away.name }).getByText(words.standings.lost, { exact: true }).first().waitFor()
  await coordinator.visitor.expectAccessible()
  const count = String(here.length)
  await page.getByLabel(words.chooseReady.replace('{{count}}', count)).check()
  await page.getByRole('button', { name: words.acts.graduate.replace('{{count}}', count) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: words.acts.graduate.replace('{{count}}', count) }).click()
  await dialog.waitFor({ state: 'detached' })
  for (const { name } of here) await page.getByRole('row').filter({ hasText: name }).getByText(words.standings.graduated, { exact: true }).waitFor()
  await issueAll(
    coordinator,
    program,
    here.map(({ name }) => name),
  )
  const stayed = await Visitor.arrive()
  await stayed.signInApplicant(away.put.email)
  await stayed.open('/my/[application]/[section]', { application: away.put.application, section: 'attendance' })
  await stayed.page.getByText(apply.cohort.completion.whole.lost).waitFor()
  await stayed.leave()
}

/** Asks by the command whether a file is a valid certificate. */
const verify = (file: string) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    execFile(process.execPath, script('certificates', 'verify', file, '--lang', 'az'), { env: { ...process.env, ...inject('environment') } }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err }),
    )
  })

test('half a year of a cohort: sessions, a task, who completes it and who does not; certificates that anybody verifies, and one that is revoked', async () => {
  const planned = await plan()
  const cohort = await firstSession(planned)
  const [, second, third] = planned.sessions
  const [holder] = cohort.here
  await (await laterSession(second, cohort)).visitor.leave()
  const coordinator = await laterSession(third, cohort)
  await clock.pass(180)
  await graduation(coordinator, planned, cohort)
  await coordinator.visitor.leave()
  const issuedOn = `${day(clock.now(), 'az')} tarixində verilib`

  // A graduate downloads the certificate, which came by letter as well.
  const graduate = await Visitor.arrive()
  const { page } = graduate
  await graduate.signInApplicant(holder.put.email)
  await graduate.open('/my/[application]', { application: holder.put.application })
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: said.own.forms.pdf }).click()
  const file = await (await downloading).path()
  const serial = await page.getByRole('region', { name: said.own.title }).locator('.numbers').innerText()
  await graduate.letter(holder.put.email, ({ attachments }) => attachments?.some(({ name }) => name === `${serial}.pdf`) ?? false)

  // It is valid: by the command, by the saved page without a network, by its number.
  const byCommand = await verify(file)
  const saved = await savedVerifier(graduate, 'az')
  await clock.setOn(page)
  await page.context().setOffline(true)
  await page.goto(saved)
  const byPage = await verdictOn(page, 'sertifikat.pdf', await readFile(file))
  for (const part of ['Etibarlıdır.', serial, holder.name, issuedOn]) for (const verdict of [byCommand.said, byPage]) expect(verdict).toContain(part)
  expect(byCommand.code).toBe(0)
  const stranger = await Visitor.arrive()
  const lookUp = () => stranger.visit(addressOf('/certificates/[serial]', 'az', { serial }))
  await lookUp()
  for (const part of [said.page.valid, holder.name]) await stranger.page.getByText(part).waitFor()

  // A month later it is revoked, and whoever asks is told so.
  await clock.leapTo(new Date(inDays(30)))
  const revoker = await Colleague.arrive('az', 'coordinator')
  await revoker.visitor.visit(`/admin/certificates?program=${planned.program}`)
  await revoker.visitor.page.getByRole('link', { name: holder.name }).click()
  await revoke(revoker, 'Səhvən verilib')
  await lookUp()
  await stranger.page.getByText(said.page.revoked.replace('{day}', day(clock.now(), 'az'))).waitFor()
  expect(await verify(file)).toEqual({ code: 1, said: expect.stringContaining(said.fault.revoked) })
})
