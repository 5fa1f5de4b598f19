import type { Education, FormRules, Language, LanguageLevel } from '@/plugins/selection'
import type { Chance } from './chance'
import type { Somebody } from './person'
import studies from './words/studies.json' with { type: 'json' }

type Field = keyof typeof studies.institutions

const fields = Object.entries(studies.fields).flatMap(([field, weight]) => Array<Field>(weight).fill(field as Field))

function institution(chance: Chance, field: Field, city: string): Pick<Education, 'institution' | 'institutionOther'> {
  const nearby = studies.nearby[city as keyof typeof studies.nearby] as string | undefined
  if (nearby && chance.happens(0.6)) return { institution: nearby }
  if (chance.happens(0.02)) return { institution: 'other', institutionOther: chance.pick(['Tbilisi Dövlət Universiteti', 'Varşava Universiteti', 'Ankara Universiteti']) }
  return { institution: chance.pick(studies.institutions[field]) }
}

function progress(
  chance: Chance,
  { levels, minimumBachelorYear, earliestGraduationYear }: FormRules['eligibility']['studies'],
  thisYear: number,
): Pick<Education, 'level' | 'year'> {
  const called = (['bachelor', 'bachelor', 'master', 'master', 'graduate'] as const).filter((level) => levels.length === 0 || levels.includes(level))
  const level = chance.pick(called)
  if (level === 'graduate') return { level, year: chance.whole(earliestGraduationYear ?? thisYear - 2, thisYear) }
  return { level, year: level === 'master' ? chance.whole(1, 2) : Math.max(minimumBachelorYear ?? 3, 4) }
}

/** Studies that the programme calls for. */
export function education(chance: Chance, { city }: Somebody, rules: FormRules['eligibility']['studies'], today: Date): Education & { field: string } {
  const called = fields.filter((field) => rules.fieldsOfStudy.length === 0 || rules.fieldsOfStudy.includes(field))
  const field = chance.pick(called.length > 0 ? called : fields)
  const averageGrade = Math.round(Math.min(99, Math.max(55, chance.around(81, 9))) * 10) / 10
  return { field, ...progress(chance, rules, today.getFullYear()), ...institution(chance, field, city.name), averageGrade }
}

const certificates: Partial<Record<LanguageLevel, string[]>> = {
  B2: ['IELTS 6.0', 'IELTS 6.5', 'TOEFL iBT 82', 'Duolingo 115'],
  C1: ['IELTS 7.0', 'IELTS 7.5', 'TOEFL iBT 98', 'Cambridge C1 Advanced'],
}

/** The languages somebody knows, the best first. */
export function languages(chance: Chance, { person, locale }: Somebody, field: string): Language[] {
  const native = person.citizenship === 'AZ' ? [{ language: 'az', level: 'C2' as const }] : [{ language: 'az', level: chance.pick(['B1', 'B2'] as const) }]
  const level: LanguageLevel = locale === 'en' ? chance.pick(['C1', 'C1', 'C2']) : chance.pick(['A2', 'B1', 'B1', 'B2', 'B2', 'C1'])
  const english = { language: 'en', level, ...(chance.happens(0.45) && certificates[level] ? { certificate: chance.pick(certificates[level]) } : {}) }
  const russian =
    locale === 'ru' ? [{ language: 'ru', level: 'C2' as const }] : chance.happens(0.6) ? [{ language: 'ru', level: chance.pick(['A2', 'B1', 'B2', 'C1'] as const) }] : []
  const known = studies.second[field as keyof typeof studies.second] as string[] | undefined
  const more = known && chance.happens(0.55) ? [{ language: chance.pick(known), level: chance.pick(['A2', 'B1', 'B2'] as const) }] : []
  return [...native, english, ...russian, ...more]
}
