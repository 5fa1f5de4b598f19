import { expect, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { messages } from '@/i18n/messages'
import { Colleague } from './colleague'
import { announce, inDays, slugOf } from './programme'
import { type Put, putAt } from './put-at'
import { Visitor } from './visitor'

const staff = adminScreens.az.teaching.completion
const count = (words: string, number: number) => words.replace('{{count}}', String(number))

/** A programme that asks for half of the theory and for the final work, with a session that is just over and one to come. */
async function taught(coordinator: Colleague): Promise<{ program: string; over: string }> {
  const name = 'tamamlama'
  const made = async (collection: string, body: Record<string, unknown>) =>
    (await coordinator.rest<{ doc: { id: string } }>('POST', `/${collection}?locale=az&depth=0`, body)).doc.id
  const { id: program } = await announce(coordinator, name, { completion: { shares: { theory: 50 }, finalWork: true } })
  const held = async (place: string, from: number) => {
    const training = await made('trainings', {
      title: `Təlim ${place}`,
      slug: `${slugOf(name)}-${place}`,
      program,
      part: 'theory',
      order: 1,
      kind: 'training',
      language: 'az',
      _status: 'published',
    })
    const hour = 1 / 24
    return made('sessions', { training, startsAt: inDays(from), endsAt: inDays(from + hour), venue: `Zal ${place}`, state: 'planned' })
  }
  const over = await held('a', -1.5 / 24)
  await held('b', 2)
  return { program, over }
}

const tick = (coordinator: Colleague, session: string, { application }: Put, state: 'present' | 'absent') => {
  const at = new Date().toISOString()
  const mark = { id: crypto.randomUUID(), session, application, state, reason: null, at }
  return coordinator.rest('POST', '/teaching/attendance', { marks: [mark], sentAt: at })
}

test('a participant sees what is next and what is missing; who meets the rule graduates, another by an exception', { timeout: 300_000 }, async () => {
  const admin = await Colleague.arrive('az', 'admin')
  const { over, program } = await taught(admin)
  await admin.visitor.leave()
  const [one, other] = [
    await putAt(program, 'enrolled', { surname: 'Şıxəliyeva', givenName: 'İlahə' }),
    await putAt(program, 'enrolled', { surname: 'Ağazadə', givenName: 'Cəmil' }),
  ]
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const [{ page }, person] = [coordinator.visitor, await Visitor.arrive({ locale: 'ru', phone: true })]
  await tick(coordinator, over, one, 'present')
  await tick(coordinator, over, other, 'absent')

  const words = messages.ru.apply.cohort
  await person.signInApplicant(one.email)
  await person.open('/my/[application]', { application: one.application })
  const next = person.page.getByRole('region', { name: words.next })
  await next.getByText('Zal b').waitFor()
  await person.expectAccessible()
  await person.open('/my/[application]/[section]', { application: one.application, section: 'attendance' })
  const needed = person.page.getByRole('region', { name: words.completion.title })
  await needed.getByText(words.completion.whole.open).waitFor()
  await needed.getByText(words.completion.laterTask).waitFor()
  await person.page.getByText(words.attendance.states.present).waitFor()
  await person.expectAccessible()
  await person.screenshot('completion-participant')

  const screen = `/admin/cohort/completion?program=${program}`
  const act = async (name: string, { reason, reads }: { reason?: string; reads?: RegExp } = {}) => {
    await page.getByRole('button', { name, exact: true }).click()
    const dialog = page.getByRole('dialog')
    if (reads) {
      const letter = dialog.getByRole('region', { name: staff.letters }).getByRole('group').filter({ hasText: other.email })
      await letter.locator('summary').press('Enter')
      await letter.getByText(reads).waitFor()
      await coordinator.visitor.screenshot('completion-letters')
    }
    if (reason) await dialog.getByRole('textbox').fill(reason)
    await coordinator.visitor.expectAccessible()
    await dialog.getByRole('button', { name, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await coordinator.visitor.visit(screen)
  await page.getByText(count(staff.chooseReady, 0)).waitFor()
  await coordinator.visitor.expectAccessible()
  await page.getByLabel(staff.choose.replace('{{name}}', 'Ağazadə Cəmil')).check()
  expect(await page.getByRole('button', { name: count(staff.acts.graduate, 0), exact: true }).isDisabled()).toBe(true)
  await act(count(staff.acts.except, 1), { reason: 'Xəstə idi.' })
  await page.getByText(staff.because.replace('{{reason}}', 'Xəstə idi.')).waitFor()
  await coordinator.visitor.screenshot('completion-staff')
  await page.getByLabel(count(staff.chooseReady, 1)).check()
  await act(count(staff.acts.graduate, 1), { reads: /Sınaq tamamlama proqramını uğurla bitirdiniz/ })
  await page.getByRole('cell', { name: staff.standings.graduated }).waitFor()
  await person.letter(other.email, ({ subject }) => subject.startsWith('Təbrik'))

  await person.page.reload()
  await needed.getByText(words.completion.whole.open).waitFor()
  await person.leave()
  const graduate = await Visitor.arrive()
  await graduate.signInApplicant(other.email)
  await graduate.open('/my/[application]/[section]', { application: other.application, section: 'attendance' })
  await graduate.page.getByText(messages.az.apply.cohort.completion.whole.graduated).waitFor()
  expect(await graduate.page.getByText('Xəstə idi.').count()).toBe(0)
  await graduate.leave()
  await coordinator.visitor.leave()
})
