import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import { judgeEligibility } from './eligibility'
import { type ApplicationForm, type DocumentKind, fieldsOfStudy, type FormRules, languageLevels, type Section, studyLevels } from './form'
import { isInstitution } from './institutions'
import { decimal, text, wholeNumber } from './typed'
import { countWords } from './words'

/** What can be wrong with an answer; the words are in `problems.CODE`. */
export const problemCodes = [
  'required',
  'tooLong',
  'name',
  'birthDate',
  'tooYoung',
  'country',
  'identityNumber',
  'passport',
  'phone',
  'choice',
  'year',
  'notEligible',
  'grade',
  'language',
  'languageTwice',
  'tooFewWords',
  'tooManyWords',
  'consent',
  'consentVersion',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/**
 * One thing to mend before the form can be submitted.
 * `field` is the path inside the form (`person.phone`, `languages.0.level`, `essays.motivation`, `documents.cv`).
 */
export type Problem = { section: Section; field: string; code: ProblemCode; values?: Record<string, string | number> }

/** What is wrong with one answer, or null when nothing is. */
type Fault = { code: ProblemCode; values?: Problem['values'] } | null

type Subject = { form: ApplicationForm; rules: FormRules; documents: readonly DocumentKind[]; today: string }

/** Faults by field, in the order of the page. */
type Faults = [field: string, fault: Fault][]

const youngest = 16
const oldest = 100
const longest = { name: 80, line: 200, experience: 4000 }

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

const fault = (wrong: boolean, code: ProblemCode, values?: Problem['values']): Fault => (wrong ? { code, ...(values ? { values } : {}) } : null)

const tooLong = (value: unknown, most: number): Fault => fault(text(value).length > most, 'tooLong', { most })

/** The first fault of an answer that has to be given. */
const needed = (value: unknown, ...faults: Fault[]): Fault => fault(text(value) === '', 'required') ?? faults.find(Boolean) ?? null

const name = (value: unknown): Fault => needed(value, tooLong(value, longest.name), fault(!/^\p{L}[\p{L}\p{M}\s.'’ʼ‘-]*$/u.test(text(value)), 'name'))

/** Whole years between two days, each YYYY-MM-DD. */
function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value

function birthDate(value: unknown, today: string): Fault {
  const day = text(value)
  if (day === '') return { code: 'required' }
  const age = isDay(day) ? yearsBetween(day, today) : -1
  return fault(age < 0 || age > oldest, 'birthDate') ?? fault(age < youngest, 'tooYoung', { years: youngest })
}

function person({ form, today }: Subject): Faults {
  const { surname, givenName, patronymic, birthDate: born, citizenship, identityNumber, passport, sex, city, phone } = form.person ?? {}
  const citizen = citizenship === 'AZ'
  return [
    ['surname', name(surname)],
    ['givenName', name(givenName)],
    // Citizens of Azerbaijan have a patronymic; many others have none.
    ['patronymic', citizen || text(patronymic) !== '' ? name(patronymic) : null],
    ['birthDate', birthDate(born, today)],
    ['citizenship', needed(citizenship, fault(!isSupportedCountry(text(citizenship)), 'country'))],
    ['identityNumber', citizen ? needed(identityNumber, fault(!/^[0-9A-HJ-NP-Z]{7}$/.test(text(identityNumber).toUpperCase()), 'identityNumber')) : null],
    ['passport', citizen || !citizenship ? null : needed(passport, fault(!/^[0-9A-Z]{5,15}$/.test(text(passport).toUpperCase().replace(/[\s-]/g, '')), 'passport'))],
    ['sex', fault(!['', 'female', 'male'].includes(text(sex)), 'choice')],
    ['city', needed(city, tooLong(city, longest.name))],
    ['phone', needed(phone, fault(!parsePhoneNumberFromString(text(phone), 'AZ')?.isValid(), 'phone'))],
  ]
}

function studies({ form, rules, today }: Subject): Faults {
  const { field, level, year } = form.education ?? {}
  const thisYear = Number(today.slice(0, 4))
  const [first, last] = level === 'graduate' ? [thisYear - 60, thisYear] : [1, level === 'master' ? 3 : 6]
  const number = wholeNumber(year)
  const faults: Faults = [
    ['field', needed(field, fault(!(fieldsOfStudy as readonly unknown[]).includes(field), 'choice'))],
    ['level', needed(level, fault(!(studyLevels as readonly unknown[]).includes(level), 'choice'))],
    ['year', needed(year, fault(number === null || number < first || number > last, 'year', { first, last }))],
  ]
  if (faults.some(([, found]) => found)) return faults
  return [['', fault(judgeEligibility(form.education ?? {}, rules.eligibility).verdict !== 'eligible', 'notEligible')]]
}

function education({ form }: Subject): Faults {
  const { institution, institutionOther, averageGrade } = form.education ?? {}
  const grade = decimal(averageGrade)
  return [
    ['institution', needed(institution, fault(institution !== 'other' && !isInstitution(institution), 'choice'))],
    ['institutionOther', institution === 'other' ? needed(institutionOther, tooLong(institutionOther, longest.line)) : null],
    ['averageGrade', needed(averageGrade, fault(grade === null || grade > 100, 'grade'))],
  ]
}

function languages({ form }: Subject): Faults {
  const given = form.languages ?? []
  if (given.length === 0) return [['', { code: 'required' }]]
  return given.flatMap(({ language, level, certificate }, index): Faults => {
    const known = /^[a-z]{2}$/.test(text(language)) && languageNames.of(text(language)) !== undefined
    const twice = given.findIndex((other) => other.language === language) < index
    return [
      [`${index}.language`, needed(language, fault(!known, 'language'), fault(twice, 'languageTwice'))],
      [`${index}.level`, needed(level, fault(!(languageLevels as readonly unknown[]).includes(level), 'choice'))],
      [`${index}.certificate`, tooLong(certificate, longest.line)],
    ]
  })
}

function essays({ form, rules }: Subject): Faults {
  return rules.questions.map(({ key, minWords, maxWords, required }) => {
    const essay = text(form.essays?.[key])
    if (essay === '') return [key, fault(required, 'required')]
    const words = countWords(essay)
    return [key, fault(words < minWords, 'tooFewWords', { words, least: minWords }) ?? fault(words > maxWords, 'tooManyWords', { words, most: maxWords })]
  })
}

const about = ({ form }: Subject): Faults => [
  ['experience', tooLong(form.experience, longest.experience)],
  ['heardFrom', tooLong(form.heardFrom, longest.line)],
]

const papers = ({ rules, documents }: Subject): Faults => [
  ['cv', fault(rules.cvRequired && !documents.includes('cv'), 'required')],
  ['letter', fault(rules.letterRequired && !documents.includes('letter'), 'required')],
]

const consent = ({ form, rules }: Subject): Faults => [
  ['', fault(form.consent?.agreed !== true, 'consent') ?? fault(form.consent?.version !== rules.consentVersion, 'consentVersion')],
]

/** Where each part of the form is asked and judged. */
const parts: readonly { section: Section; path: string; judge: (subject: Subject) => Faults }[] = [
  { section: 'eligibility', path: 'education', judge: studies },
  { section: 'person', path: 'person', judge: person },
  { section: 'education', path: 'education', judge: education },
  { section: 'languages', path: 'languages', judge: languages },
  { section: 'essays', path: 'essays', judge: essays },
  { section: 'essays', path: '', judge: about },
  { section: 'documents', path: 'documents', judge: papers },
  { section: 'consent', path: 'consent', judge: consent },
]

const join = (...path: string[]): string => path.filter((piece) => piece !== '').join('.')

/**
 * Everything that is to be mended before a form can be submitted, in the order of the sections.
 * @param documents the kinds that are attached
 * @param today YYYY-MM-DD, in the zone of the School
 */
export function problemsOf(form: ApplicationForm, rules: FormRules, documents: readonly DocumentKind[], today: string): Problem[] {
  return parts.flatMap(({ section, path, judge }) =>
    judge({ form, rules, documents, today }).flatMap(([field, found]) => (found ? [{ section, field: join(path, field), ...found }] : [])),
  )
}
