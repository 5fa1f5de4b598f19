import type { ApplicationForm, AskedForm, Education, Language, Person, SavedSection, Section, SectionValues } from '@/plugins/selection'
import { isStandard } from '@/plugins/selection/rules/form'
import { type Typed, valueIn } from '@/ui/form/typed'

/*
 * The fields of a section bear the path of their answer in the form (`person.phone`, `languages.0.level`), as problems do; so a problem finds
 * its field, and what a browser sends is read here into what the section saves. Nothing is judged: what was typed is kept as typed.
 * Of several choices each is a field of its own, whose name ends in `[]`; an empty field of the same name says that the question was there.
 */

const personFields = ['surname', 'givenName', 'patronymic', 'birthDate', 'citizenship', 'identityNumber', 'passport', 'sex', 'city', 'phone'] as const satisfies (keyof Person)[]
const eligibilityFields = ['field', 'level', 'year'] as const satisfies (keyof Education)[]
const educationFields = ['institution', 'institutionOther', 'averageGrade'] as const satisfies (keyof Education)[]
const languageFields = ['language', 'level', 'certificate'] as const satisfies (keyof Language)[]

function group<Key extends string>(typed: Typed, path: string, fields: readonly Key[]): Partial<Record<Key, string>> {
  const present = fields.filter((field) => typed.some(([name]) => name === `${path}.${field}`))
  return Object.fromEntries(present.map((field) => [field, valueIn(typed, `${path}.${field}`)])) as Partial<Record<Key, string>>
}

function languages(typed: Typed): Language[] {
  const rows = new Set(typed.flatMap(([name]) => /^languages\.(\d+)\./.exec(name)?.[1] ?? []).map(Number))
  const given = [...rows].sort((one, other) => one - other).map((row) => group(typed, `languages.${row}`, languageFields))
  // A row that nothing was typed into is not an answer.
  return given.filter((row) => Object.values(row).some(Boolean)).map((row) => ({ language: '', level: '', ...row }) as Language)
}

const reply = /^replies\.([a-z0-9-]+)(\[\])?$/

/** The questions of the programme whose fields were sent. */
export const repliesIn = (typed: Typed): string[] => [...new Set(typed.flatMap(([name]) => reply.exec(name)?.[1] ?? []))]

const valuesIn = (typed: Typed, wanted: string): string[] => typed.flatMap(([name, value]) => (name === wanted && value !== '' ? [value] : []))

function replies(typed: Typed): SectionValues['replies'] {
  const several = (key: string) => typed.some(([name]) => name === `replies.${key}[]`)
  return { replies: Object.fromEntries(repliesIn(typed).map((key) => [key, several(key) ? valuesIn(typed, `replies.${key}[]`) : valueIn(typed, `replies.${key}`)])) }
}

const readers: { [S in SavedSection]: (typed: Typed) => SectionValues[S] } = {
  eligibility: (typed) => ({ education: group(typed, 'education', eligibilityFields) as Education }),
  person: (typed) => ({ person: group(typed, 'person', personFields) as Person }),
  education: (typed) => ({ education: group(typed, 'education', educationFields) as Education }),
  languages: (typed) => ({ languages: languages(typed) }),
  replies,
  consent: (typed) => ({ consent: { agreed: valueIn(typed, 'consent') !== '', version: valueIn(typed, 'consent.version') } }),
}

/** Reads the fields of a section into what it saves. */
export const readSection = <S extends SavedSection>(section: S, typed: Typed): SectionValues[S] => readers[section](typed)

type Fields = readonly [name: string, value: unknown][]

const fieldsOf: Record<SavedSection, (form: Partial<ApplicationForm>, keys: readonly string[]) => Fields> = {
  eligibility: ({ education }) => eligibilityFields.map((field) => [`education.${field}`, education?.[field]]),
  person: ({ person }) => personFields.map((field) => [`person.${field}`, person?.[field]]),
  education: ({ education }) => educationFields.map((field) => [`education.${field}`, education?.[field]]),
  languages: (form) => (form.languages ?? []).flatMap((language, row) => languageFields.map((field) => [`languages.${row}.${field}`, language[field]] as [string, unknown])),
  replies: (form, keys) =>
    [...keys].sort().flatMap((key): Fields => {
      const given = form.replies?.[key]
      return Array.isArray(given) ? [...given].sort().map((choice) => [`replies.${key}[]`, choice]) : [[`replies.${key}`, given]]
    }),
  consent: ({ consent }) =>
    consent?.agreed
      ? [
          ['consent', 'on'],
          ['consent.version', consent.version],
        ]
      : [],
}

/**
 * The fields of a section, filled with what a form holds; those that are empty are left out, so that equal answers look equal.
 * @param keys of a section of the programme's own, its questions
 */
export function showSection(section: SavedSection, form: Partial<ApplicationForm>, keys: readonly string[] = []): Typed {
  return fieldsOf[section](form, keys).flatMap(([name, value]) => (value === undefined || value === null || value === '' ? [] : [[name, String(value)] as const]))
}

/** The fields as they will be shown once they are saved: the one spelling in which two versions are compared. */
export const settled = (section: SavedSection, typed: Typed): Typed => showSection(section, readSection(section, typed), repliesIn(typed))

/** Whether an address names something that a section saves. */
export const isSaved = (section: string): section is SavedSection => Object.hasOwn(readers, section)

/** What a section saves: the programme's own all save replies. Null where nothing is saved. */
export function savedBy(section: Section): SavedSection | null {
  if (!isStandard(section)) return 'replies'
  return isSaved(section) ? section : null
}

/** The keys of the questions that a section of the programme's own shows. */
export const keysOf = (section: Section, { sections }: Pick<AskedForm, 'sections'>): string[] =>
  (sections.find(({ key }) => key === section)?.questions ?? []).flatMap(({ key, kind }) => (kind === 'file' ? [] : [key]))
