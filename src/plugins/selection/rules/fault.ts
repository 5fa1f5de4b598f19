import { text } from './typed'

/** What can be wrong with an answer; the words are in `problems.CODE`. */
const problemCodes = [
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
  'tooFewChoices',
  'tooManyChoices',
  'year',
  'notEligible',
  'grade',
  'language',
  'languageTwice',
  'tooFewWords',
  'tooManyWords',
  'number',
  'tooSmall',
  'tooLarge',
  'day',
  'tooEarly',
  'tooLate',
  'statement',
  'consent',
  'consentVersion',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** What is wrong with one answer, or null when nothing is. */
export type Fault = { code: ProblemCode; values?: Record<string, string | number> } | null

export const fault = (wrong: boolean, code: ProblemCode, values?: Record<string, string | number>): Fault => (wrong ? { code, ...(values ? { values } : {}) } : null)

export const tooLong = (value: unknown, most: number): Fault => fault(text(value).length > most, 'tooLong', { most })

/** The first fault of an answer that has to be given. */
export const needed = (value: unknown, ...faults: Fault[]): Fault => fault(text(value) === '', 'required') ?? faults.find(Boolean) ?? null
