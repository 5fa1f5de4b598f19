import { type ApplicationForm, type FormRules, sections } from '@/plugins/selection'
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
  const studies = education(chance, who, rules.eligibility, today)
  const writer = { locale, field: studies.field, city: locale === 'az' ? city.name : city[locale], inCapital: city.name === 'Bakı' }
  return {
    person,
    education: studies,
    languages: languages(chance, who, studies.field),
    essays: essays(chance, rules.questions, writer),
    experience: chance.several(experience[locale], chance.whole(0, 3)).join('\n'),
    heardFrom: chance.pick(experience.heardFrom[locale]),
    consent: { agreed: true, version: rules.consentVersion },
  }
}

/** The same form as it was left half-way: everything up to one of its sections, the essays perhaps only begun. */
export function unfinished(chance: Chance, form: ApplicationForm): ApplicationForm {
  const reached = chance.whole(1, sections.indexOf('essays'))
  const [first = ''] = Object.entries(form.essays ?? {})[0] ?? []
  const begun = { [first]: form.essays?.[first]?.split('\n\n')[0] ?? '' }
  const { field, level, year } = form.education ?? {}
  return {
    education: reached > sections.indexOf('person') ? form.education : { field, level, year },
    ...(reached >= sections.indexOf('person') ? { person: form.person } : {}),
    ...(reached >= sections.indexOf('languages') ? { languages: form.languages } : {}),
    ...(reached >= sections.indexOf('essays') ? { essays: begun } : {}),
  }
}
