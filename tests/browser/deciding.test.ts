import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { messages } from '@/i18n/messages'
import { demoPassword } from '@/seed/staff'
import { Colleague } from './colleague'
import { announce, stage } from './programme'
import { Visitor } from './visitor'

const { databaseUrl } = inject('site')
const email = (number: number) => `qerar-${number}@example.az`
const receipt = (number: number) => `MM9-QERAR-000${number}`

const client = new pg.Client({ connectionString: databaseUrl })
beforeAll(() => client.connect())
afterAll(() => client.end())

/** A programme of its own that asks for two at its releases, gives feedback and takes requests for a review; its three applicants are screened, and the last of them writes in Russian. */
async function screened(coordinator: Colleague, admin: Colleague): Promise<string> {
  const { id } = await announce(coordinator, 'qerar', {
    capacity: 2,
    screening: { ...stage('thinking'), places: 1, reviewersDecide: false },
    offers: { answerDays: 5, feedback: true, appealDays: 5, appealAnswerDays: 3 },
  })
  // Only an administrator binds coordinators to each other.
  await admin.rest('PATCH', `/programs/${id}`, { offers: { secondConsent: true }, _status: 'published' })
  for (const number of [0, 1, 2]) {
    await client.query(
      `with one as (insert into applicants (email, locale) values ($1, $4::text::enum_applicants_locale) returning id),
         its as (insert into applications (program_id, applicant_id, locale, status, announced_status, announced_before, receipt, submitted_at, person_surname, person_given_name)
           select $2, id, $4::text::enum_applications_locale, 'submitted', 'submitted', 'draft', $3, now(), 'Qərarov', 'Sınaq' from one returning id)
       insert into reviews (application_id, program_id, reviewer_id, stage, state, scores, submitted_at)
         select its.id, $2, s.id, 'screening', 'submitted', '{"thinking": 3}', now() from its, staff s where s.email = 'reviewer@mekteb.example'`,
      [email(number), id, receipt(number), number === 2 ? 'ru' : 'az'],
    )
  }
  return id
}

const idOf = async (number: number): Promise<string> => (await client.query<{ id: string }>('select id from applications where receipt = $1', [receipt(number)])).rows[0]?.id ?? ''

/** A coordinator besides the one of the demonstration. */
async function anotherCoordinator(admin: Colleague, login: string, locale: 'az' | 'en' | 'ru'): Promise<Colleague> {
  await admin.rest('POST', '/staff', { name: `Əlaqələndirici ${login}`, email: `${login}@mekteb.example`, password: demoPassword, roles: ['coordinator'] })
  return Colleague.arrive(locale, login)
}

/** The application as its applicant sees it. */
async function ownPage(visitor: Visitor, application: string): Promise<string> {
  await visitor.open('/my/[application]', { application })
  return visitor.page.locator('main').innerText()
}

test('a release takes two, tells why with the rejection, and what was decided may be asked about: somebody else answers', async () => {
  const [admin, coordinator] = [await Colleague.arrive('en', 'admin'), await Colleague.arrive('en', 'coordinator')]
  const [second, third] = [await anotherCoordinator(admin, 'qerar-ikinci', 'az'), await anotherCoordinator(admin, 'qerar-ucuncu', 'ru')]
  const program = await screened(coordinator, admin)
  const [taken, rejected, russian] = [await idOf(0), await idOf(1), await idOf(2)]
  const en = adminScreens.en.selection
  await coordinator.rest('POST', '/desk/steps', { applications: [taken], to: 'shortlisted' })
  await coordinator.rest('POST', '/desk/steps', { applications: [rejected, russian], to: 'rejected' })

  // Why somebody is not selected, in the file of their application
  const { page } = coordinator.visitor
  await coordinator.visitor.visit(`/admin/collections/applications/${rejected}`)
  await page.getByLabel(en.feedback.text, { exact: true }).fill('Sualınız maraqlıdır, amma konkret deyil.')
  await page.getByRole('button', { name: en.feedback.save, exact: true }).click()
  await page.getByText(en.feedback.saved, { exact: true }).waitFor()
  const applicant = await Visitor.arrive({ locale: 'az' })
  await applicant.signInApplicant(email(1))
  expect(await ownPage(applicant, rejected)).not.toContain('konkret')

  // One proposes, and can't consent to their own; every letter can be read in its reader's language.
  const release = `/admin/board/release?program=${program}&stage=screening`
  await coordinator.visitor.visit(release)
  await page.getByText(en.withoutFeedback.replace('{{count}}', '1')).waitFor()
  await page.getByText(receipt(2)).click()
  await page.locator('[lang=ru]').first().waitFor()
  await coordinator.visitor.visit(`${release}&search=${receipt(1)}`)
  expect(await page.locator('details').count()).toBe(1)
  expect(await coordinator.visitor.violations()).toEqual([])
  await page.getByRole('button', { name: en.releaseActs.propose.replace('{{total}}', '3'), exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: en.releaseConfirms.propose, exact: true }).click()
  await page.getByText(en.consent.ownHelp).waitFor()
  expect(await page.getByRole('button', { name: en.releaseActs.consent.replace('{{total}}', '3') }).count()).toBe(0)

  // What changes meanwhile was not proposed.
  await coordinator.rest('POST', '/desk/feedback', { application: russian, text: 'Хороший вопрос, но без источников.' })
  const az = adminScreens.az.selection
  await second.visitor.visit(release)
  await second.visitor.page.getByText(az.consent.changedHelp).waitFor()
  await coordinator.visitor.visit(release)
  await page.getByRole('button', { name: en.releaseActs.propose.replace('{{total}}', '3'), exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: en.releaseConfirms.propose, exact: true }).click()
  await page.getByText(en.consent.ownHelp).waitFor()
  await second.visitor.visit(release)
  await second.visitor.page.getByRole('button', { name: az.releaseActs.consent.replace('{{total}}', '3'), exact: true }).click()
  await second.visitor.page.getByRole('dialog').getByRole('button', { name: az.releaseConfirms.consent, exact: true }).click()
  await second.visitor.page.getByText(az.released.replace('{{count}}', '3')).first().waitFor()

  // The applicant reads why, and asks for a review once.
  expect((await applicant.letter(email(1), ({ text }) => text.includes('konkret'))).text).toContain('Sınaq qerar')
  const words = messages.az.apply.my.appeal
  expect(await ownPage(applicant, rejected)).toContain('konkret deyil')
  await applicant.expectAccessible()
  await applicant.page.getByRole('link', { name: words.ask, exact: true }).click()
  await applicant.page.getByRole('heading', { name: words.page.title, exact: true }).waitFor()
  await applicant.settled()
  await applicant.expectAccessible()
  const send = applicant.page.getByRole('button', { name: words.page.yes, exact: true })
  await send.click()
  await applicant.page.getByRole('alert').filter({ hasText: messages.az.selection.application.appealReason }).waitFor()
  await applicant.page.getByLabel(words.page.reason, { exact: true }).fill('Bir rəyçi essemi oxumayıb.')
  await send.click()
  await applicant.page.getByText('Bir rəyçi essemi oxumayıb.').waitFor()
  expect(await applicant.page.getByRole('link', { name: words.ask, exact: true }).count()).toBe(0)

  // Whoever decided does not answer; somebody else does, in the list of what waits.
  await coordinator.visitor.visit(`/admin/appeals?search=${receipt(1)}`)
  await page.getByRole('link', { name: 'Qərarov', exact: false }).click()
  await page.getByText(en.appeals.ties.decided, { exact: false }).waitFor()
  const ru = adminScreens.ru.selection
  await third.visitor.visit(`/admin/collections/applications/${rejected}`)
  await third.visitor.page.getByLabel(ru.appeals.answer, { exact: true }).fill('Hər iki rəy yoxlanıldı: ballar düzgündür.')
  await third.visitor.page.getByRole('button', { name: ru.appeals.acts.upheld, exact: true }).click()
  await third.visitor.page.getByRole('dialog').getByRole('button', { name: ru.appeals.acts.upheld, exact: true }).click()
  await third.visitor.page.getByText(ru.appeals.states.upheld, { exact: true }).waitFor()
  expect((await applicant.letter(email(1), ({ text }) => text.includes('ballar düzgündür'))).text).toContain('Sınaq qerar')
  expect(await ownPage(applicant, rejected)).toContain('ballar düzgündür')
  for (const { visitor } of [admin, coordinator, second, third]) await visitor.leave()
  await applicant.leave()
})

test('a review is asked for without scripts as well', async () => {
  const applicant = await Visitor.arrive({ locale: 'ru', javaScript: false, phone: true })
  await applicant.signInApplicant(email(2))
  const application = await idOf(2)
  expect(await ownPage(applicant, application)).toContain('Хороший вопрос, но без источников.')
  const words = messages.ru.apply.my.appeal
  await applicant.page.getByRole('link', { name: words.ask, exact: true }).click()
  await applicant.page.getByLabel(words.page.reason, { exact: true }).fill('Источники есть в конце эссе.')
  await applicant.page.getByRole('button', { name: words.page.yes, exact: true }).click()
  await applicant.page.getByText('Источники есть в конце эссе.').waitFor()
  await applicant.leave()
})
