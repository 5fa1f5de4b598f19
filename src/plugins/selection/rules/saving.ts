import { z } from 'zod'
import type { ApplicationForm, SavedSection } from './form'
import { keyPattern } from './questions'

/** The most characters of a line, of a long answer, and of the whole form as it is kept. */
const most = { line: 500, text: 20_000, choices: 100, languages: 30, form: 200_000 }

const line = z.string().max(most.line).optional()
const typedNumber = z.union([z.number(), z.string().max(most.line)]).optional()
const reply = z.union([z.string().max(most.text), z.array(z.string().max(most.line)).max(most.choices)])

/** What each section may save. Keys that are not named here are left out; what was typed is bounded, never corrected. */
const shapes = {
  eligibility: z.object({ education: z.object({ field: line, level: line, year: typedNumber }) }),
  person: z.object({
    person: z.object({
      surname: line,
      givenName: line,
      patronymic: line,
      birthDate: line,
      citizenship: line,
      identityNumber: line,
      passport: line,
      sex: line,
      city: line,
      phone: line,
    }),
  }),
  education: z.object({ education: z.object({ institution: line, institutionOther: line, averageGrade: typedNumber }) }),
  languages: z.object({ languages: z.array(z.object({ language: z.string().max(most.line), level: z.string().max(most.line), certificate: line })).max(most.languages) }),
  replies: z.object({ replies: z.record(z.string().regex(keyPattern), reply) }),
  consent: z.object({ consent: z.object({ agreed: z.boolean(), version: z.string().max(most.line) }) }),
} as const satisfies Record<SavedSection, z.ZodType>

export type Saved = { form: ApplicationForm } | { refusal: 'malformed' | 'tooLong' }

/** A part whose answers are saved one by one; the others are saved as one. */
const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether something is refused for its size alone; of what may be either of two, either. */
const tooBig = (issue: z.core.$ZodIssue): boolean => issue.code === 'too_big' || (issue.code === 'invalid_union' && issue.errors.some((errors) => errors.every(tooBig)))

/**
 * The form with what one section has saved. Answers that are not given stay as they were.
 * @param values whatever was sent: nothing is taken for granted
 */
export function saveSection(form: ApplicationForm, section: unknown, values: unknown): Saved {
  if (typeof section !== 'string' || !Object.hasOwn(shapes, section)) return { refusal: 'malformed' }
  const read = shapes[section as SavedSection].safeParse(values)
  if (!read.success) return { refusal: read.error.issues.every(tooBig) ? 'tooLong' : 'malformed' }
  const before = form as Record<string, unknown>
  const parts = Object.entries(read.data).map(([part, given]) => [part, isGroup(given) && isGroup(before[part]) ? { ...before[part], ...given } : given] as const)
  const after = { ...form, ...Object.fromEntries(parts) } as ApplicationForm
  return JSON.stringify(after).length > most.form ? { refusal: 'tooLong' } : { form: after }
}
