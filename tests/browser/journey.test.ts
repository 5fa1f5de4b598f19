import { expect, test } from 'vitest'
import { type Locale, locales } from '@/i18n/locales'
import { Applicant } from './applicant'
import { person } from './applying'
import { Colleague } from './colleague'
import { announce, inDays, openCall, stage } from './programme'
import { Visitor } from './visitor'
import { eventually } from './waiting'

type Json = Record<string, unknown>
type Program = { id: string; title: string; slug: string; call: Json }

/** A programme of one journey alone, with its own small form; its title and address are the journey's, in its language. */
async function announceIn(coordinator: Colleague, locale: Locale): Promise<Program> {
  const call = openCall()
  const { id, slug, title, ...words } = await announce<Record<'form' | 'screening' | 'interview', Json>>(coordinator, locale, {
    capacity: 1,
    call,
    eligibility: { fieldsOfStudy: ['law'], levels: ['bachelor', 'master', 'graduate'], minimumBachelorYear: 4, earliestGraduationYear: 2020 },
    form: {
      sections: [{ key: 'essays', title: 'Esselər', questions: [{ key: 'motivation', kind: 'longText', label: 'Niyə?', least: 3, most: 300, required: true }] }],
      cvRequired: true,
      consent: 'Razıyam.',
      consentVersion: '1',
    },
    screening: { ...stage('motivation', 'thinking'), reviewsNeeded: 2, reviewersDecide: true },
    interview: { ...stage('world-view', 'logic', 'language'), reviewsNeeded: 2 },
  })
  // The same words serve in every language.
  const { form, screening, interview } = words
  if (locale !== 'az') await coordinator.rest('PATCH', `/programs/${id}?locale=${locale}`, { title, slug, form, screening, interview, _status: 'published' })
  return { id, title, slug, call }
}

/** An editor gives the programme its title in the admin. What is only a draft is never seen; what is published is seen without a build. */
async function rename(editor: Colleague, { id, slug, title }: Program, locale: Locale): Promise<string> {
  const renamed = `${title}, yeni ad`
  const reader = await Visitor.arrive({ locale })
  const headline = async () => {
    await reader.open('/programs/[slug]', { slug })
    return reader.page.locator('main h1').innerText()
  }
  // The site hears of it a moment after it was published.
  await eventually(headline).toBe(title)
  await editor.retitle('programs', id, `${title}, qaralama`, 'draft')
  expect(await headline()).toBe(title)
  await editor.retitle('programs', id, renamed, 'published')
  const seen = new Set<string>()
  await eventually(async () => seen.add(await headline()).has(renamed)).toBe(true)
  expect([title, renamed]).toEqual(expect.arrayContaining([...seen]))
  await reader.leave()
  return renamed
}

/** The logins of those who were given a review of an application. */
async function reviewersOf(coordinator: Colleague, application: string): Promise<string[]> {
  const { docs } = await coordinator.rest<{ docs: { reviewer: { email: string } }[] }>('GET', `/reviews?where[application][equals]=${application}&depth=1`)
  return docs.map(({ reviewer }) => String(reviewer.email.split('@')[0]))
}

async function seatPanel(coordinator: Colleague, program: string, logins: readonly [string, ...string[]]): Promise<void> {
  const emails = logins.map((login) => `${login}@mekteb.example`).join(',')
  const { docs } = await coordinator.rest<{ docs: { id: string }[] }>('GET', `/staff?where[email][in]=${emails}&depth=0`)
  const members = docs.map(({ id }) => id)
  expect(members).toHaveLength(logins.length)
  await coordinator.rest('POST', '/panels', { name: 'Komissiya', program, members, chair: members[0] })
}

/** Each reviews the application under their own login; the last may decide then. */
async function reviewAll(logins: string[], locale: Locale, receipt: string, last: (colleague: Colleague, sheet: string) => Promise<void>): Promise<void> {
  for (const [index, login] of logins.entries()) {
    const colleague = await Colleague.arrive(locale, login)
    const sheet = await colleague.review(receipt, 4 + index)
    if (index === logins.length - 1) await last(colleague, sheet)
    await colleague.visitor.leave()
  }
}

test.each(locales)('from the home page to a place in the School, in %s', async (locale) => {
  const [coordinator, editor] = [await Colleague.arrive(locale, 'coordinator'), await Colleague.arrive(locale, 'editor')]
  const program = await announceIn(coordinator, locale)
  const title = await rename(editor, program, locale)

  // Stage 1: the application
  const applicant = await Applicant.arrive(locale, `nermin-${locale}@example.az`)
  await applicant.begin(title)
  await applicant.fillIn()
  const { receipt, application } = await applicant.handIn()
  expect(await applicant.expectLetter('application-received')).toContain(receipt)
  // The editor may still have it open.
  await coordinator.rest('PATCH', `/programs/${program.id}?overrideLock=true`, { call: { ...program.call, closesAt: new Date().toISOString() } })

  // Its review, blind, and the decision, of which the applicant hears with the release
  await coordinator.assignEvenly(program.id)
  const reviewers = await reviewersOf(coordinator, application)
  expect(reviewers).toHaveLength(2)
  await reviewAll(reviewers, locale, receipt, async (reviewer, sheet) => {
    for (const secret of [person.surname, person.givenName, person.identityNumber, person.city, 'UNEC', applicant.email]) expect(sheet).not.toContain(secret)
    await reviewer.shortlist()
  })
  const told = await applicant.subjects()
  await applicant.expectTold('submitted')
  expect(await applicant.subjects()).toEqual(told)
  await coordinator.release(program.id, 'screening')
  await applicant.expectLetter('shortlisted')
  await applicant.expectTold('shortlisted')

  // Stage 2: the interview, and what the panel makes of it
  await seatPanel(coordinator, program.id, ['chair', 'panelist'])
  const place = `Otaq 21${locales.indexOf(locale)}`
  await coordinator.giveInterview(program.id, `${inDays(60 + locales.indexOf(locale)).slice(0, 10)}T15:00`, place)
  expect(await applicant.expectLetter('interview-invitation')).toContain(place)
  await applicant.expectTold('shortlisted')
  await applicant.visitor.page.getByText(place).waitFor()
  await reviewAll(['panelist', 'chair'], locale, receipt, async (_, sheet) => expect(sheet).toContain(person.surname))
  await coordinator.offer(program.id, receipt)
  await applicant.expectTold('shortlisted')
  await coordinator.release(program.id, 'interview')
  await applicant.expectLetter('offered')
  await applicant.expectTold('offered')

  // The answer
  await applicant.confirm()
  await applicant.expectLetter('confirmed')
  await applicant.expectTold('enrolled')
  for (const { visitor } of [coordinator, editor, applicant]) await visitor.leave()
})
