import { type Answers, allHold } from './conditions'
import type { ApplicationForm, Section, TypedReply, firstSections } from './form'
import type { AskedForm, Question } from './questions'
import { decimal, isDay, text, wholeNumber, yearsBetween } from './typed'

/** What every form asks for and conditions may speak of, by the section in which it is asked, with the field that asks. */
export const facts = {
  'education.field': { section: 'eligibility', field: 'education.field', of: ({ education }) => [text(education?.field)] },
  'education.level': { section: 'eligibility', field: 'education.level', of: ({ education }) => [text(education?.level)] },
  'education.year': { section: 'eligibility', field: 'education.year', of: ({ education }) => [number(wholeNumber(education?.year))] },
  'person.age': {
    section: 'person',
    field: 'person.birthDate',
    of: ({ person }, today) => [isDay(text(person?.birthDate)) ? number(yearsBetween(text(person?.birthDate), today)) : ''],
  },
  'person.citizenship': { section: 'person', field: 'person.citizenship', of: ({ person }) => [text(person?.citizenship)] },
  'education.institution': { section: 'education', field: 'education.institution', of: ({ education }) => [text(education?.institution)] },
  'education.averageGrade': { section: 'education', field: 'education.averageGrade', of: ({ education }) => [number(decimal(education?.averageGrade))] },
  'languages.en': { section: 'languages', field: 'languages', of: (form) => [levelIn(form, 'en')] },
  'languages.ru': { section: 'languages', field: 'languages', of: (form) => [levelIn(form, 'ru')] },
  'languages.az': { section: 'languages', field: 'languages', of: (form) => [levelIn(form, 'az')] },
} as const satisfies Record<string, { section: (typeof firstSections)[number]; field: string; of: (form: ApplicationForm, today: string) => string[] }>

export type Fact = keyof typeof facts

export const isFact = (name: string): name is Fact => Object.hasOwn(facts, name)

const number = (value: number | null): string => (value === null ? '' : String(value))

/** The level of a language that somebody did not name among others; it stands in no order with the rest. */
export const unnamed = 'none'

/** The level of a language, {@link unnamed} where others were named and this was not. */
function levelIn({ languages }: ApplicationForm, language: string): string {
  const given = Array.isArray(languages) ? languages.filter((one) => text(one?.language) !== '') : []
  return given.length === 0 ? '' : text(given.find((one) => one.language === language)?.level ?? unnamed)
}

/** What was typed as an answer to one question, as a list. */
export function replyIn(form: ApplicationForm, key: string): string[] {
  const reply: TypedReply | undefined = form.replies?.[key]
  return (Array.isArray(reply) ? reply : [reply]).map(text).filter((value) => value !== '')
}

/** What a form says of the facts that every form asks for. */
export function factsIn(form: ApplicationForm, today: string): Map<string, readonly string[]> {
  return new Map(Object.entries(facts).map(([name, { of }]) => [name, of(form, today).filter((value) => value !== '')]))
}

/**
 * Puts questions one after the other: each to whom its conditions let it be put, by the answers before it. So an answer to a question that is not asked counts for nothing,
 * also where others hang on it.
 * @param before what was answered before these questions
 * @param replyTo what was typed as an answer to a question
 */
export function put(questions: readonly Question[], before: Answers, replyTo: (key: string) => readonly string[]): { asked: Question[]; answers: Answers } {
  const answers = new Map(before)
  const asked = questions.filter(({ key, showWhen }) => {
    if (!allHold(showWhen, answers)) return false
    answers.set(key, replyTo(key))
    return true
  })
  return { asked, answers }
}

/**
 * What a form has answered, and which of the programme's questions are put to whoever fills it in.
 * @param today YYYY-MM-DD, in the zone of the School
 */
export const putAll = (form: ApplicationForm, { sections }: Pick<AskedForm, 'sections'>, today: string) =>
  put(
    sections.flatMap(({ questions }) => questions),
    factsIn(form, today),
    (key) => replyIn(form, key),
  )

/** The section in which something is asked that conditions speak of, and the field there. A file is asked for among the documents. */
export function placeOf(of: string, { sections }: Pick<AskedForm, 'sections'>): { section: Section; field: string } {
  if (isFact(of)) return { section: facts[of].section, field: facts[of].field }
  const section = sections.find(({ questions }) => questions.some(({ key }) => key === of))
  const file = section?.questions.some(({ key, kind }) => key === of && kind === 'file')
  return file ? { section: 'documents', field: `documents.${of}` } : { section: section?.key ?? 'documents', field: `replies.${of}` }
}
