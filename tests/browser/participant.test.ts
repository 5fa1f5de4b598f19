import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import type { Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { Colleague } from './colleague'
import { announce, inDays, type TrialName } from './programme'
import { type Put, putAt } from './put-at'
import { Visitor } from './visitor'

const answer = 'Bəli, hər həftə.'

type Scene = { coordinator: Colleague; program: string; task: string }

/** A programme whose participants were told something and have a task. */
async function taught(coordinator: Colleague, name: TrialName): Promise<Omit<Scene, 'coordinator'>> {
  const { id: program } = await announce(coordinator, name)
  const made = async (collection: string, body: Record<string, unknown>) =>
    (await coordinator.rest<{ doc: { id: string } }>('POST', `/${collection}?locale=az&depth=0`, { program, ...body })).doc.id
  const announcement = await made('announcements', { title: 'Dərslər başlayır', body: 'Bazar ertəsi 10:00.\n\nGecikməyin.', audience: 'participants' })
  await coordinator.rest('POST', '/cohort/announce', { announcement })
  return { program, task: await made('tasks', { title: 'Tanışlıq', text: 'Yarım səhifə yazın.', shownFrom: inDays(-1), dueAt: inDays(4), lateDays: 3, required: true }) }
}

/** A session of the programme that ended half an hour ago, at which the participant was. */
async function attended({ coordinator, program }: Scene, application: string, name: TrialName): Promise<void> {
  const made = async (collection: string, body: Record<string, unknown>) =>
    (await coordinator.rest<{ doc: { id: string } }>('POST', `/${collection}?locale=az&depth=0`, { program, ...body })).doc.id
  const about = { title: 'Sərhəddə hüquq', slug: `${name}-huquq`, part: 'theory', order: 1, kind: 'training', language: 'az', _status: 'published' }
  const training = await made('trainings', about)
  const session = await made('sessions', { training, startsAt: inDays(-2 / 24), endsAt: inDays(-0.5 / 24), state: 'planned' })
  const at = new Date().toISOString()
  await coordinator.rest('POST', '/teaching/attendance', { marks: [{ id: randomUUID(), session, application, state: 'present', reason: null, at }], sentAt: at })
}

/** A participant at their own browser. */
class Participant {
  private constructor(
    readonly visitor: Visitor,
    readonly who: Put,
    private readonly scripted: boolean,
  ) {}

  static async arrive(program: string, look: { locale?: Locale; phone?: boolean; javaScript?: boolean }): Promise<Participant> {
    const participant = new Participant(await Visitor.arrive(look), await putAt(program, 'enrolled'), look.javaScript !== false)
    await participant.visitor.signInApplicant(participant.who.email)
    return participant
  }

  get page() {
    return this.visitor.page
  }

  get words() {
    return messages[this.visitor.locale].apply.cohort
  }

  async open(section: string): Promise<void> {
    await this.visitor.open('/my/[application]/[section]', { application: this.who.application, section })
  }

  /** Without scripts, axe has nothing to run in. */
  async expectAccessible(): Promise<void> {
    if (this.scripted) await this.visitor.expectAccessible()
  }

  /** From the page of their application to the task, and hands it in. */
  async handIn(text: string): Promise<void> {
    await this.visitor.open('/my/[application]', { application: this.who.application })
    await this.expectAccessible()
    await this.page.locator('main').getByRole('link', { name: 'Tanışlıq' }).click()
    await this.page.locator('textarea[name=text]').fill(text)
    await this.page.getByRole('button', { name: this.words.tasks.form.send, exact: true }).click()
    await this.page.locator('#submissions').waitFor()
    await this.page.getByText(text).last().waitFor()
    await this.expectAccessible()
  }

  /** Says how a session was: with a question left out it comes back as it was, whole it is taken, once. */
  async evaluate(remark: string): Promise<void> {
    const { aspects, answered, refused, send } = this.words.evaluations
    await this.open('evaluations')
    await this.expectAccessible()
    await this.page.locator('main').getByRole('link', { name: 'Sərhəddə hüquq' }).click()
    await this.page.locator('textarea[name=remark]').fill(remark)
    const choose = (aspect: string) => this.page.locator(`input[name=${aspect}][value="4"]`).check()
    const [left = '', ...others] = Object.keys(aspects)
    for (const aspect of others) await choose(aspect)
    await this.page.getByRole('button', { name: send, exact: true }).click()
    await this.page.getByText(refused).waitFor()
    await this.expectAccessible()
    await choose(left)
    await this.page.getByRole('button', { name: send, exact: true }).click()
    await this.page.getByText(answered).waitFor()
    expect(await this.page.locator('main').getByRole('link', { name: 'Sərhəddə hüquq' }).count()).toBe(0)
  }

  async ask(text: string): Promise<void> {
    await this.open('questions')
    await this.page.locator('textarea[name=text]').fill(text)
    await this.page.getByRole('button', { name: this.words.questions.ask, exact: true }).click()
    await this.page.locator('#own').waitFor()
    await this.expectAccessible()
  }
}

/** What was said stays hidden from staff while participants are asked. */
async function expectHidden({ coordinator, program }: Scene): Promise<void> {
  const { page } = coordinator.visitor
  const words = adminScreens.az.teaching.evaluations
  await coordinator.visitor.visit(`/admin/cohort/evaluations?program=${program}`)
  await page.getByText(words.nothingYet).waitFor()
  await page
    .getByRole('row', { name: /Sərhəddə hüquq/ })
    .getByText(words.until.split('{{day}}')[0] ?? '')
    .waitFor()
  expect(await page.locator('body').innerText()).not.toContain('Daha çox nümunə')
  await coordinator.visitor.expectAccessible()
}

/** Answers what waits, and accepts what was handed in, on the screens of staff. */
async function answerAndAccept({ coordinator, program, task }: Scene): Promise<void> {
  const { page } = coordinator.visitor
  const words = adminScreens.az.teaching
  await coordinator.visitor.visit(`/admin/cohort/questions?program=${program}`)
  await page.getByLabel(words.questions.answer, { exact: true }).fill(answer)
  await page.getByRole('button', { name: words.questions.send }).click()
  await page.getByText(answer).waitFor()
  await coordinator.visitor.expectAccessible()
  await coordinator.accept(task, 1)
  await coordinator.visitor.expectAccessible()
}

const looks = [
  { name: 'kohort', look: { locale: 'az', phone: true, javaScript: false } },
  { name: 'kohort-2', look: { locale: 'ru' } },
] as const

test.each(looks)('a participant reads, hands in, asks and says how a session was, and learns what the School says to it: $name', { timeout: 300_000 }, async ({ look, name }) => {
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const scene = { coordinator, ...(await taught(coordinator, name)) }
  const participant = await Participant.arrive(scene.program, look)
  const { page, visitor, words } = participant
  await participant.open('announcements')
  await page.getByText('Gecikməyin.').waitFor()
  await participant.handIn('Miqrasiya haqqında.')
  await participant.ask('Dərslər hər həftə olacaq?')
  await answerAndAccept(scene)
  await attended(scene, participant.who.application, name)
  await participant.evaluate('Daha çox nümunə olsun.')
  await expectHidden(scene)
  await participant.open('questions')
  await page.getByText(answer).waitFor()
  await participant.open('tasks')
  await page.getByText(words.tasks.standings.accepted).waitFor()
  await participant.expectAccessible()
  await participant.open('data')
  await page.locator('input[name=phone]').fill('12')
  await page.getByRole('button', { name: words.data.save, exact: true }).click()
  await page.getByText(words.data.refused).waitFor()
  await participant.expectAccessible()
  await participant.open('materials')
  await page.getByText(words.materials.none).waitFor()
  expect((await visitor.letters(participant.who.email)).map(({ subject }) => subject)).toContain('Sualınıza cavab')
  await visitor.leave()
  await coordinator.visitor.leave()
})
