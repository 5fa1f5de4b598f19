import type { Word, Words } from '@/admin/words'
import type { QuestionKind } from '../rules/questions'
import type { Heard } from '../rules/levels'
import { commonLanguages, otherLanguages } from '../rules/languages'
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

/** Languages to choose from, by name: first those that are given, then those that are named most, then all others in the order of the alphabet. */
export function languageChoices(first: readonly string[], language: string): { value: string; label: string }[] {
  const choice = (value: string) => ({ value, label: languageInWords(value, language) })
  const near = [...new Set([...first, ...commonLanguages])]
  const others = otherLanguages.filter((code) => !near.includes(code)).map(choice)
  return [...near.map(choice), ...others.sort((one, other) => one.label.localeCompare(other.label, language))]
}

/** What was heard of a spoken criterion: `English B2`. */
export const heardInWords = (heard: Heard | undefined, language: string): string =>
  [heard?.language ? languageInWords(heard.language, language) : null, heard?.level].filter(Boolean).join(' ')

/** A language by its code, in words. */
export const languageInWords = (code: string, language: string): string => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code

/** What was chosen, in one line; that a statement was agreed to. */
export const repliesInWords = (kind: QuestionKind, values: readonly string[], t: Words): string => (kind === 'statement' ? t('selection:agreed') : values.join(', '))

/** What a paper is: a standard one, or what the form of the programme calls it. */
export const paperInWords = (paper: string, own: Readonly<Record<string, string>> | undefined, t: Words): string =>
  paper === 'cv' || paper === 'letter' ? t(`selection:papers:${paper}`) : (own?.[paper] ?? paper)
