import type { PayloadRequest } from 'payload'
import { type Locale, locales, zone } from '@/i18n/locales'
import type { Criterion, FormRules, Scale } from '@/plugins/selection'
import { askedIn, type FormDefinition } from '@/plugins/selection/rules/questions'
import { consentVersionOf } from '@/plugins/selection/rules/consent'
import type { AppealTerms } from '@/plugins/selection/rules/appeals'
import type { AnswerTerms } from '@/plugins/selection/rules/release'
import type { Program } from '@/payload-types'
import { type Calendar, calendarOf } from './calendar'

type Rubric = { criteria: Pick<Criterion, 'key' | 'weight' | 'spoken'>[]; scale: Scale; reviewsNeeded: number }

/** What the seed has to know of a programme. */
export type Edition = {
  id: string
  number: number
  titles: Record<Locale, string>
  rules: FormRules
  /** The version of the form that is answered. */
  version: string
  screening: Rubric
  interview: Rubric
  /** Until when offers are to be answered. */
  offers: AnswerTerms
  /** Whether those who are not selected are told why. */
  feedback: boolean
  appeals: AppealTerms
  calendar: Calendar
}

const rubric = ({ criteria, scale, reviewsNeeded }: Program['screening'] | Program['interview']): Rubric => ({
  criteria: (criteria ?? []).map((criterion) => ({ key: criterion.key, weight: criterion.weight, spoken: 'spoken' in criterion && criterion.spoken === true })),
  scale,
  reviewsNeeded,
})

/** The form of a programme as it is asked now. */
async function readForm(req: PayloadRequest, program: string): Promise<{ version: string; definition: FormDefinition }> {
  const where = { program: { equals: program } }
  const { docs } = await req.payload.find({ collection: 'form-versions', where, sort: '-number', limit: 1, depth: 0, overrideAccess: true, req })
  const [newest] = docs
  if (!newest) throw new Error(`The programme ${program} has no form.`)
  return { version: newest.id, definition: newest.definition as FormDefinition }
}

/** Reads a programme as its applicants and reviewers meet it. */
export async function readEdition(req: PayloadRequest, id: string, now: Date): Promise<Edition> {
  const inLocale = (locale: Locale) => req.payload.findByID({ collection: 'programs', id, locale, depth: 0, overrideAccess: true, req })
  const program = await inLocale(locales[0])
  const { opensAt, closesAt } = program.call ?? {}
  if (!opensAt || !closesAt) throw new Error(`The call of "${program.title}" has no dates.`)
  const titles = { az: program.title, en: (await inLocale('en')).title, ru: (await inLocale('ru')).title }
  const { answerBy, answerDays, appealAnswerDays, appealDays, feedback } = program.offers
  const { definition, version } = await readForm(req, id)
  const rules: FormRules = { ...askedIn(definition, locales[0]), consentVersion: consentVersionOf(program.form.consentVersion ?? '', program.form.retention) }
  const its = program.call?.zone ?? zone
  const offers = { answerBy: answerBy ? new Date(answerBy) : null, answerDays, zone: its }
  const appeals = { days: appealDays ?? 0, answerDays: appealAnswerDays ?? 10, zone: its }
  const calendar = calendarOf({ opensAt: new Date(opensAt), closesAt: new Date(closesAt), endsOn: new Date(program.endsOn) }, now)
  const stages = { screening: rubric(program.screening), interview: rubric(program.interview) }
  return { id, number: program.edition, titles, rules, version, ...stages, offers, feedback: feedback === true, appeals, calendar }
}
