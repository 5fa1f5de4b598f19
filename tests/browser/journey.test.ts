import { expect, test } from 'vitest'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { Applicant } from './applicant'
import { Colleague } from './colleague'
import { Visitor } from './visitor'

const day = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

const stage = (...criteria: string[]) => ({ reviewsNeeded: 2, scale: { min: 1, max: 5 }, criteria: criteria.map((key) => ({ key, label: key, weight: 1 })) })

type Program = { id: string; title: string; slug: string }

/** A programme of one journey alone, with its own small form; its title and address are the journey's, in its language. */
async function announce(coordinator: Colleague, locale: Locale): Promise<Program> {
  const [title, slug] = [`Sınaq ${locale}`, `sinaq-${locale}`]
  const call = { opensAt: inDays(-1), closesAt: inDays(5), graceMinutes: 0, zone: 'Asia/Baku' }
  const { doc } = await coordinator.rest<{ doc: Program }>('POST', `/programs?locale=${locale}`, {
    title,
    slug,
    // Older than every edition of the seed, so that the site goes on speaking of the newest.
    edition: 1,
    startsOn: inDays(90),
    endsOn: inDays(270),
    capacity: 1,
    call,
    eligibility: { fieldsOfStudy: ['law'], levels: ['bachelor', 'master', 'graduate'], minimumBachelorYear: 4, earliestGraduationYear: 2020 },
    form: { questions: [{ key: 'motivation', label: 'Niyə?', minWords: 3, maxWords: 50, required: true }], cvRequired: true, consent: 'Razıyam.', consentVersion: '1' },
    screening: { ...stage('motivation', 'thinking'), reviewersDecide: true },
    interview: stage('world-view', 'logic', 'language'),
    offers: { answerDays: 5 },
    _status: 'published',
  })
  return { id: doc.id, title, slug }
}

/** An editor gives the programme its title in the admin. What is only a draft is never seen; what is published is seen without a build. */
async function rename(editor: Colleague, { id, slug, title }: Program, locale: Locale): Promise<string> {
  const renamed = `${title}, yeni ad`
  const reader = await Visitor.arrive({ locale })
  const headline = async () => {
    await reader.open('/programs/[slug]', { slug })
    return reader.page.locator('main h1').innerText()
  }
  expect(await headline()).toBe(title)
  await editor.retitle('programs', id, `${title}, qaralama`, 'draft')
  expect(await headline()).toBe(title)
  await editor.retitle('programs', id, renamed, 'published')
  const seen = new Set<string>()
  await expect.poll(async () => seen.add(await headline()).has(renamed), { timeout: 20_000, interval: 500 }).toBe(true)
  expect([title, renamed]).toEqual(expect.arrayContaining([...seen]))
  await reader.leave()
  return renamed
}

test.each([defaultLocale])(
  'from the home page to a receipt, in %s',
  async (locale) => {
    const [coordinator, editor] = [await Colleague.arrive(locale, 'coordinator'), await Colleague.arrive(locale, 'editor')]
    const program = await announce(coordinator, locale)
    const title = await rename(editor, program, locale)

    const applicant = await Applicant.arrive(locale, `nermin-${locale}@example.az`)
    await applicant.begin(title)
    await applicant.proveEligible()
    await applicant.fillIn()
    const receipt = await applicant.handIn()
    expect(await applicant.expectLetter('application-received')).toContain(receipt)
    for (const { visitor } of [coordinator, editor, applicant]) await visitor.leave()
  },
  600_000,
)
