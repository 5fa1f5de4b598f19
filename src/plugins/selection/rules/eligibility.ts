import { type Answers, type Condition, outcomeOf } from './conditions'
import { type Section, sectionsOf, type StudyLevel } from './form'
import { placeOf } from './facts'
import type { AskedForm, Studies } from './questions'

/** The rules that follow from the studies a programme calls for; their words are in `eligibility.REASON`. */
const standardReasons = ['field', 'level', 'bachelorYear', 'graduationYear'] as const

type StandardReason = (typeof standardReasons)[number]

/** Why somebody is not called for: a standard reason with what its words need, or a reason in the programme's own words. */
export type Ineligibility = { reason: StandardReason; values?: Record<string, number> } | { reason: 'own'; words: string }

/** One line of the table: where all of `when` holds, all of `require` has to. */
export type EligibilityRule = { readonly when: readonly Condition[]; readonly require: readonly Condition[]; readonly why: Ineligibility }

/** `unknown` as long as something that a rule looks at is not answered. */
export type Verdict = { verdict: 'unknown' } | { verdict: 'eligible' } | { verdict: 'notEligible'; reasons: Ineligibility[] }

const is = (of: string, values: readonly string[]): Condition => ({ of, comparison: 'is', value: values.join(',') })
const atLeast = (of: string, value: number): Condition => ({ of, comparison: 'atLeast', value: String(value) })
const at = (level: StudyLevel): Condition[] => [is('education.level', [level])]

/** The lines that follow from the studies a programme calls for. An empty list of fields or levels excludes nobody. */
function studyRules({ fieldsOfStudy, levels, minimumBachelorYear, earliestGraduationYear }: Studies): EligibilityRule[] {
  return [
    ...(fieldsOfStudy.length > 0 ? [{ when: [], require: [is('education.field', fieldsOfStudy)], why: { reason: 'field' } as const }] : []),
    ...(levels.length > 0 ? [{ when: [], require: [is('education.level', levels)], why: { reason: 'level' } as const }] : []),
    ...(minimumBachelorYear === null
      ? []
      : [{ when: at('bachelor'), require: [atLeast('education.year', minimumBachelorYear)], why: { reason: 'bachelorYear', values: { year: minimumBachelorYear } } as const }]),
    ...(earliestGraduationYear === null
      ? []
      : [
          {
            when: at('graduate'),
            require: [atLeast('education.year', earliestGraduationYear)],
            why: { reason: 'graduationYear', values: { year: earliestGraduationYear } } as const,
          },
        ]),
  ]
}

/** The whole table of a form: what follows from the studies, then the programme's own rules. */
export const eligibilityTable = ({ eligibility }: Pick<AskedForm, 'eligibility'>): EligibilityRule[] => [
  ...studyRules(eligibility.studies),
  ...eligibility.rules.map(({ when, require, reason }): EligibilityRule => ({ when, require, why: { reason: 'own', words: reason } })),
]

/** How one line stands. What is not asked of somebody is not held against them. */
export function standing({ when, require }: EligibilityRule, answers: Answers): 'met' | 'broken' | 'pending' {
  const concerned = when.map((condition) => outcomeOf(condition, answers))
  if (concerned.some((outcome) => outcome === 'fails' || outcome === 'notAsked')) return 'met'
  const required = require.map((condition) => outcomeOf(condition, answers))
  if (concerned.includes('unanswered')) return 'pending'
  if (required.includes('fails')) return 'broken'
  return required.includes('unanswered') ? 'pending' : 'met'
}

/** Whether a programme calls for whoever gave these answers, with every reason at once. */
export function judgeEligibility(table: readonly EligibilityRule[], answers: Answers): Verdict {
  const judged = table.map((rule) => ({ rule, is: standing(rule, answers) }))
  const broken = judged.filter((one) => one.is === 'broken')
  if (broken.length > 0) return { verdict: 'notEligible', reasons: broken.map(({ rule }) => rule.why) }
  return { verdict: judged.some((one) => one.is === 'pending') ? 'unknown' : 'eligible' }
}

/** Everything that a line looks at, what it requires first. */
const subjectsOf = ({ when, require }: EligibilityRule): string[] => [...require, ...when].map(({ of }) => of)

/** The place in a form from which a line can be judged: the last section in which something is asked that it looks at. */
export function judgedFrom(rule: EligibilityRule, form: Pick<AskedForm, 'sections'>): { section: Section; field: string } {
  const order = sectionsOf(form)
  const places = subjectsOf(rule).map((of) => placeOf(of, form))
  return places.reduce(
    (latest, place) => (order.indexOf(place.section) > order.indexOf(latest.section) ? place : latest),
    places[0] ?? { section: 'eligibility', field: 'education.field' },
  )
}

/** The sections that may be filled in: nobody is asked for more while an earlier section leaves a line of the table broken or open. */
export function openSections(form: AskedForm, answers: Answers): Section[] {
  const order = sectionsOf(form)
  const places = eligibilityTable(form).flatMap((rule) => (standing(rule, answers) === 'met' ? [] : [order.indexOf(judgedFrom(rule, form).section)]))
  return order.slice(0, Math.min(order.length, ...places.map((place) => place + 1)))
}
