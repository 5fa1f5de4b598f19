import { expect, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { messages } from '@/i18n/messages'
import { fillIn, newAddress } from './applying'
import { Colleague } from './colleague'
import { FormBuilder } from './form-builder'
import { paper } from './paper'
import { announce, openCall, stage } from './programme'
import { Visitor } from './visitor'
import { eventually } from './waiting'

/** A programme without questions of its own yet, whose call is open. */
const unasked = (coordinator: Colleague, name: 'anket' | 'anket-2' | 'anket-3') =>
  announce(coordinator, name, { call: openCall(), form: { sections: [], cvRequired: false, consent: 'Razıyam.', consentVersion: '1' }, screening: stage('thinking') })

const section = 'Sınaq bölməsi'
const asked = { employment: 'İşləyirsiniz?', place: 'Harada işləyirsiniz?', years: 'Neçə ildir?' }

/** A section with a question of every kind; the third hangs on an answer that hangs on the first. */
async function build(builder: FormBuilder): Promise<void> {
  await builder.addSection(section)
  await builder.ask('oneChoice', asked.employment, ['Bəli', 'Xeyr'])
  await builder.ask('shortText', asked.place)
  await builder.onlyWhen(1, asked.employment, { is: 'Bəli' })
  await builder.ask('number', asked.years)
  await builder.onlyWhen(2, asked.place, 'answered')
  await builder.ask('longText', 'Niyə?')
  await builder.ask('manyChoices', 'Nə maraqlıdır?', ['Hüquq', 'Tarix'])
  await builder.ask('date', 'Nə vaxtdan?')
  await builder.ask('level', 'Türk dili?')
  await builder.ask('file', 'Arayış')
  await builder.ask('statement', 'Qaydalarla tanışam')
}

test('a coordinator builds a form of every kind of question, tries it, copies it and publishes it; it is answered on a phone', async () => {
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const [first, second] = [await unasked(coordinator, 'anket'), await unasked(coordinator, 'anket-2')]
  const builder = new FormBuilder(coordinator)
  await builder.open(first.id)
  await build(builder)
  await coordinator.visitor.expectAccessible()
  await builder.save('draft')
  // What was chosen before anything was saved is what is kept.
  await builder.open(first.id)
  await builder.unfold()
  await eventually(() => builder.questions()).toHaveLength(9)
  const { options } = adminScreens.az
  await eventually(() => builder.conditions()).toEqual([
    expect.stringContaining(`${asked.employment} · ${options['comparison.is']} · Bəli`),
    expect.stringContaining(`${asked.place} · ${options['comparison.answered']}`),
  ])
  await coordinator.visitor.expectAccessible()

  // As an applicant would meet it, before anything is published
  const { preview: words } = messages.az.selection
  const { page } = coordinator.visitor
  const preview = await builder.preview('az')
  await coordinator.visitor.visit(preview)
  await page.getByRole('button', { name: section, exact: true }).click()
  await eventually(() => page.getByText(asked.place, { exact: true }).isVisible()).toBe(false)
  await page.getByLabel('Bəli', { exact: true }).check()
  await eventually(() => page.getByText(asked.years, { exact: true }).isVisible()).toBe(false)
  await page.getByLabel(asked.place, { exact: true }).fill('Arxivdə')
  await page.getByLabel(asked.years, { exact: true }).fill('iki')
  await page.getByRole('button', { name: words.check, exact: true }).click()
  await eventually(() => page.locator('#errors').innerText()).toContain(messages.az.selection.problems.number)
  await coordinator.visitor.expectAccessible()
  const stranger = await Visitor.arrive({ locale: 'az' })
  expect((await stranger.page.goto(preview))?.status()).toBe(404)
  await stranger.signInStaff('reviewer')
  expect((await stranger.page.goto(preview))?.status()).toBe(404)
  await stranger.leave()

  // Taken over into another programme, and published there
  await builder.open(second.id)
  await builder.copyFrom(first.title)
  await builder.save('published')

  const applicant = await Visitor.arrive({ locale: 'az', phone: true })
  await applicant.signInApplicant(newAddress())
  await applicant.open('/apply')
  await applicant.page.getByRole('region', { name: second.title, exact: true }).getByRole('button', { name: messages.az.apply.apply.start }).click()
  await applicant.page.waitForURL((url) => url.pathname.endsWith('/eligibility'))
  const attach = () => applicant.page.locator('main input[type=file]').last().setInputFiles(paper)
  await fillIn(
    applicant,
    async () => {
      await attach()
      await applicant.page.getByText(messages.az.apply.form.documents.attached, { exact: true }).waitFor()
    },
    async (shown) => {
      if (shown !== 'sinaq-bolmesi') return
      const answer = (question: string) => applicant.page.getByLabel(question, { exact: true })
      await answer(asked.place).fill('Arxivdə')
      await answer(asked.years).fill('2')
      await answer('Nə vaxtdan?').fill('2024-09-01')
      await answer('Türk dili?').selectOption('B2')
      await applicant.expectAccessible()
    },
  )
  await applicant.page.getByText('Arxivdə').waitFor()
  await applicant.page.getByRole('button', { name: messages.az.apply.form.review.submit }).click()
  await applicant.page.getByRole('heading', { level: 1, name: messages.az.apply.my.statuses.submitted.title }).waitFor()
  await applicant.leave()
  await coordinator.visitor.leave()
})

test('a row gets its fields, and a choice opens what hangs on it, also while the server still answers about something else', async () => {
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const builder = new FormBuilder(coordinator)
  await builder.open((await unasked(coordinator, 'anket-3')).id)
  await builder.addSection(section)
  await builder.addQuestion()
  await builder.askInHaste()
  await builder.offerChoicesInHaste()
  await coordinator.visitor.leave()
})
