import type { PayloadRequest } from 'payload'
import { type Locale, locales, zone } from '@/i18n/locales'
import type { Criterion, FormRules, Scale } from '@/plugins/selection'
import { consentVersionOf } from '@/plugins/selection/rules/consent'
import type { AnswerTerms } from '@/plugins/selection/rules/release'
import type { Program } from '@/payload-types'
import { type Calendar, calendarOf } from './calendar'

type Rubric = { criteria: Pick<Criterion, 'key' | 'weight'>[]; scale: Scale; reviewsNeeded: number }

/** What the seed has to know of a programme. */
export type Edition = {
  id: string
  number: number
  titles: Record<Locale, string>
  rules: FormRules
  screening: Rubric
  interview: Rubric
  /** Until when offers are to be answered. */
  offers: AnswerTerms
  calendar: Calendar
}

const rubric = ({ criteria, scale, reviewsNeeded }: Program['screening'] | Program['interview']): Rubric => ({
  criteria: (criteria ?? []).map(({ key, weight }) => ({ key, weight })),
  scale,
  reviewsNeeded,
})

const rulesOf = ({ eligibility, form }: Program): FormRules => ({
  eligibility: {
    fieldsOfStudy: eligibility?.fieldsOfStudy ?? [],
    levels: eligibility?.levels ?? [],
    minimumBachelorYear: eligibility?.minimumBachelorYear ?? null,
    earliestGraduationYear: eligibility?.earliestGraduationYear ?? null,
  },
  questions: (form?.questions ?? []).map(({ key, minWords, maxWords, required }) => ({ key, minWords, maxWords, required: required === true })),
  cvRequired: form?.cvRequired === true,
  letterRequired: form?.letterRequired === true,
  consentVersion: consentVersionOf(form.consentVersion ?? '', form.retention),
})

/** Reads a programme as its applicants and reviewers meet it. */
export async function readEdition(req: PayloadRequest, id: string, now: Date): Promise<Edition> {
  const inLocale = (locale: Locale) => req.payload.findByID({ collection: 'programs', id, locale, depth: 0, overrideAccess: true, req })
  const program = await inLocale(locales[0])
  const { opensAt, closesAt } = program.call ?? {}
  if (!opensAt || !closesAt) throw new Error(`The call of "${program.title}" has no dates.`)
  const titles = { az: program.title, en: (await inLocale('en')).title, ru: (await inLocale('ru')).title }
  const { answerBy, answerDays } = program.offers
  const offers = { answerBy: answerBy ? new Date(answerBy) : null, answerDays, zone: program.call?.zone ?? zone }
  const calendar = calendarOf({ opensAt: new Date(opensAt), closesAt: new Date(closesAt), endsOn: new Date(program.endsOn) }, now)
  return { id, number: program.edition, titles, rules: rulesOf(program), screening: rubric(program.screening), interview: rubric(program.interview), offers, calendar }
}
