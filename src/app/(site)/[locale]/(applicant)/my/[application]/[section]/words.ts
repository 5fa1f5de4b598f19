import type { Option } from '@/ui/form/controls'
import type { Ask } from './ask'

/** The words of `apply.form`, and how a day is written. */
export type Wording = { t: (key: string, values?: Record<string, string | number>) => string; day: (iso: string) => string }

const languageField = /^languages\.(\d+)\.(\w+)$/

/** What a field is called. */
export function labelOf(ask: Ask, { t }: Wording, name: string): string {
  const [, row, part] = languageField.exec(name) ?? []
  if (row !== undefined) return `${t('languages.row', { number: Number(row) + 1 })}: ${t(`languages.${part}`)}`
  if (ask.section === 'replies') return questionOf(ask, name)?.label ?? name
  return t(name === 'consent' ? 'consent.agree' : name)
}

/** The question of the programme that a field asks. */
const questionOf = ({ questions }: Extract<Ask, { section: 'replies' }>, name: string) => questions.find(({ key }) => name === `replies.${key}` || name === `replies.${key}[]`)

function optionsOf(ask: Ask, name: string): readonly Option[] {
  if (ask.section === 'replies') return (questionOf(ask, name)?.choices ?? []).map(({ key, label }) => ({ value: key, label }))
  if (ask.section === 'eligibility') return name === 'education.field' ? ask.fields : name === 'education.level' ? ask.levels : []
  if (ask.section === 'person') return name === 'person.citizenship' ? ask.countries : []
  if (ask.section === 'education') return name === 'education.institution' ? ask.institutions : []
  return ask.section === 'languages' && name.endsWith('.language') ? ask.languages : []
}

/** What stands in a field, as people read it: the words of a choice, a day in the manner of the language. */
export function wordsOf(ask: Ask, { t, day }: Wording, name: string, value: string): string {
  if (name === 'person.sex') return t(`person.${value}`)
  if (name === 'person.birthDate') return day(value)
  if (name === 'consent') return t('yes')
  const kind = ask.section === 'replies' ? questionOf(ask, name)?.kind : null
  if (kind === 'statement') return t('yes')
  if (kind === 'date') return day(value)
  return optionsOf(ask, name).find((option) => option.value === value)?.label ?? value
}
