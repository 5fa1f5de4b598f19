import type { Word, Words } from '@/admin/words'
import type { QuestionKind } from '../rules/questions'
import { isInstitution, institutions } from '../rules/institutions'

type Education = { field?: string | null; level?: string | null; year?: number | null }

/** An option of a field, as the field itself calls it. */
export const optionInWords = (field: 'field' | 'level' | 'locale', option: string | null | undefined, t: Words): string => (option ? t(`options:${field}.${option}` as Word) : '–')

/** Field, level and year: `law, master, year 2`; for graduates the year is the one of graduation. */
export function educationInWords({ field, level, year }: Education, t: Words): string {
  const parts = [optionInWords('field', field, t)]
  if (level) parts.push(optionInWords('level', level, t))
  if (year) parts.push(level === 'graduate' ? String(year) : t('selection:yearOfStudy', { year }))
  return parts.join(', ')
}

/** An institution by its key, or as the applicant typed it. */
export const institutionInWords = (institution: string | null | undefined): string => (isInstitution(institution) ? institutions[institution] : (institution ?? '–'))

/** A language by its code, in words. */
export const languageInWords = (code: string, language: string): string => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code

/** What was chosen, in one line; that a statement was agreed to. */
export const repliesInWords = (kind: QuestionKind, values: readonly string[], t: Words): string => (kind === 'statement' ? t('selection:agreed') : values.join(', '))

/** What a paper is: a standard one, or what the form of the programme calls it. */
export const paperInWords = (paper: string, own: Readonly<Record<string, string>> | undefined, t: Words): string =>
  paper === 'cv' || paper === 'letter' ? t(`selection:papers:${paper}`) : (own?.[paper] ?? paper)
