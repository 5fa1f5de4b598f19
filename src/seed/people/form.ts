import type { Locale } from '@/i18n/locales'
import type { ApplicationForm, FormRules, Question, TypedReply } from '@/plugins/selection'
import { firstSections } from '@/plugins/selection/rules/form'
import { questionsOf } from '@/plugins/selection/rules/questions'
import type { Chance } from './chance'
import { essays } from './essays/compose'
import type { Somebody } from './person'
import { education, languages } from './studies'
import experience from './words/experience.json' with { type: 'json' }

/**
 * A form as its applicant filled it in: complete, and without anything to mend.
 * @param today the day it is filled in, from which ages and years are counted
 */
export function completeForm(chance: Chance, who: Somebody, rules: FormRules, today: Date): ApplicationForm {
  const { locale, city, person } = who
  const studies = education(chance, who, rules.eligibility.studies, today)
  const writer = { locale, field: studies.field, city: locale === 'az' ? city.name : city[locale], inCapital: city.name === 'Bakı' }
  return {
    person,
    education: studies,
    languages: languages(chance, who, studies.field),
    replies: {
      ...essays(chance, questionsOf(rules).filter(isEssay), writer),
      experience: chance.several(experience[locale], chance.whole(0, 3)).join('\n'),
      'heard-from': chance.pick(experience.heardFrom[locale]),
      ...participation(chance, locale),
    },
    consent: { agreed: true, version: rules.consentVersion },
  }
}

/** An essay: a long text that has to be written. */
const isEssay = ({ kind, required }: Question): boolean => kind === 'longText' && required

/** That they can take part, and whether they work. */
function participation(chance: Chance, locale: Locale): Record<string, TypedReply> {
  const employment = chance.happens(0.6) ? 'no' : chance.happens(0.7) ? 'part-time' : 'full-time'
  return { attendance: 'yes', employment, ...(employment === 'no' ? {} : { work: chance.pick(experience.work[locale]) }) }
}

/** The sections of a form that somebody may have reached: the standard ones, and then the programme's own. */
const reachable = [...firstSections, 'replies']

/** The same form as it was left half-way: everything up to one of its sections, the essays perhaps only begun. */
export function unfinished(chance: Chance, form: ApplicationForm): ApplicationForm {
  const reached = chance.whole(1, reachable.indexOf('replies'))
  const [first = '', text = ''] = Object.entries(form.replies ?? {})[0] ?? []
  const begun = { [first]: String(text).split('\n\n')[0] ?? '' }
  const { field, level, year } = form.education ?? {}
  return {
    education: reached > reachable.indexOf('person') ? form.education : { field, level, year },
    ...(reached >= reachable.indexOf('person') ? { person: form.person } : {}),
    ...(reached >= reachable.indexOf('languages') ? { languages: form.languages } : {}),
    ...(reached >= reachable.indexOf('replies') ? { replies: begun } : {}),
  }
}
