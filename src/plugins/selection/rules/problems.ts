import type { ApplicationForm, DocumentKind, FormRules, Section } from './form'

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
  'level',
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

/** Everything to mend; `today` is YYYY-MM-DD. */
export function problemsOf(_form: ApplicationForm, _rules: FormRules, _documents: readonly DocumentKind[], _today: string): Problem[] {
  throw new Error('problemsOf')
}
