import { isSupportedCountry } from 'libphonenumber-js'
import { cityFault, phoneFault } from './contact'
import { eligibilityTable, judgedFrom, standing } from './eligibility'
import { putAll } from './facts'
import { ages, type ApplicationForm, fieldsOfStudy, type FormRules, languageLevels, type Paper, type Section, sectionsOf, studyLevels } from './form'
import { isInstitution } from './institutions'
import { isLanguage } from './languages'
import { isStandardPaper, papersOf } from './papers'
import { type Fault, fault, needed, tooLong } from './fault'
import type { Question } from './questions'
import { replyFault } from './replies'
import { decimal, isDay, text, wholeNumber, yearsBetween } from './typed'

/**
 * One thing to mend before the form can be submitted.
 * `field` is the path inside the form (`person.phone`, `languages.0.level`, `replies.motivation`, `documents.cv`).
 */
export type Problem = { section: Section; field: string } & NonNullable<Fault>

type Subject = { form: ApplicationForm; asked: readonly Question[]; rules: FormRules; documents: readonly Paper[]; today: string }

/** Faults by field, in the order of the page. */
type Faults = [field: string, fault: Fault][]

const longest = { name: 80, line: 200 }

const name = (value: unknown): Fault => needed(value, tooLong(value, longest.name), fault(!/^\p{L}[\p{L}\p{M}\s.'’ʼ‘-]*$/u.test(text(value)), 'name'))

function birthDate(value: unknown, today: string): Fault {
  const day = text(value)
  if (day === '') return { code: 'required' }
  const age = isDay(day) ? yearsBetween(day, today) : -1
  return fault(age < 0 || age > ages.oldest, 'birthDate') ?? fault(age < ages.youngest, 'tooYoung', { years: ages.youngest })
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
    ['city', cityFault(city)],
    ['phone', phoneFault(phone)],
  ]
}

function studies({ form, today }: Subject): Faults {
  const { field, level, year } = form.education ?? {}
  const thisYear = Number(today.slice(0, 4))
  const [first, last] = level === 'graduate' ? [thisYear - 60, thisYear] : [1, level === 'master' ? 3 : 6]
  const number = wholeNumber(year)
  return [
    ['field', needed(field, fault(!(fieldsOfStudy as readonly unknown[]).includes(field), 'choice'))],
    ['level', needed(level, fault(!(studyLevels as readonly unknown[]).includes(level), 'choice'))],
    ['year', needed(year, fault(number === null || number < first || number > last, 'year', { first, last }))],
  ]
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
    const twice = given.findIndex((other) => other.language === language) < index
    return [
      [`${index}.language`, needed(language, fault(!isLanguage(text(language)), 'language'), fault(twice, 'languageTwice'))],
      [`${index}.level`, needed(level, fault(!(languageLevels as readonly unknown[]).includes(level), 'choice'))],
      [`${index}.certificate`, tooLong(certificate, longest.line)],
    ]
  })
}

/** The programme's own questions of one section, each of those that are put to this person. */
const replies = ({ form, asked }: Subject, own: readonly Question[]): Faults =>
  own.flatMap((question) => (question.kind !== 'file' && asked.includes(question) ? [[question.key, replyFault(question, form.replies?.[question.key])] as const] : [])) as Faults

/** Required papers; one that a question asks for, where it is put to this person. */
const papers = ({ asked, documents, rules }: Subject): Faults =>
  papersOf(rules).flatMap(({ paper, required }) => {
    const put = isStandardPaper(paper) || asked.some(({ key }) => key === paper)
    return put ? [[paper, fault(required && !documents.includes(paper), 'required')] as const] : []
  }) as Faults

const consent = ({ form, rules }: Subject): Faults => [
  ['', fault(form.consent?.agreed !== true, 'consent') ?? fault(form.consent?.version !== rules.consentVersion, 'consentVersion')],
]

/** Where each part of every form is asked and judged. */
const standard: Readonly<Record<string, { path: string; judge: (subject: Subject) => Faults }>> = {
  eligibility: { path: 'education', judge: studies },
  person: { path: 'person', judge: person },
  education: { path: 'education', judge: education },
  languages: { path: 'languages', judge: languages },
  documents: { path: 'documents', judge: papers },
  consent: { path: 'consent', judge: consent },
}

const join = (...path: string[]): string => path.filter((piece) => piece !== '').join('.')

function judgeSection(section: Section, subject: Subject): Problem[] {
  const own = subject.rules.sections.find(({ key }) => key === section)
  const { path, faults } = own
    ? { path: 'replies', faults: replies(subject, own.questions) }
    : { path: standard[section]?.path ?? '', faults: standard[section]?.judge(subject) ?? [] }
  return faults.flatMap(([field, found]) => (found ? [{ section, field: join(path, field), ...found }] : []))
}

/**
 * Everything that is to be mended before a form can be submitted, in the order of the sections; last in each, that its answers are not those of somebody the
 * programme calls for.
 * @param documents the papers that are attached
 * @param today YYYY-MM-DD, in the zone of the School
 */
export function problemsOf(form: ApplicationForm, rules: FormRules, documents: readonly Paper[], today: string): Problem[] {
  const { answers, asked } = putAll(form, rules, today)
  const broken = eligibilityTable(rules).flatMap((rule) => (standing(rule, answers) === 'broken' ? [judgedFrom(rule, rules)] : []))
  return sectionsOf(rules).flatMap((section): Problem[] => {
    const problems = judgeSection(section, { form, asked, rules, documents, today })
    const refused = broken.find((place) => place.section === section)
    return problems.length === 0 && refused ? [{ ...refused, code: 'notEligible' }] : problems
  })
}
