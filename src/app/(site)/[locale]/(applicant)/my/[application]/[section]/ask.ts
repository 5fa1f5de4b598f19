import type { EligibilityRule, Question, SavedSection } from '@/plugins/selection'
import type { Option } from '@/ui/form/controls'

/** A line of the table of whom the programme calls for, with what somebody is told for whom it does not hold. */
export type RuleInWords = { rule: EligibilityRule; words: string }

/** What the fields of each section need besides what was typed; every word in it is in the language of the page. */
export type Ask =
  | { section: 'eligibility'; fields: Option[]; levels: Option[]; rules: RuleInWords[] }
  | { section: 'person'; countries: Option[] }
  | { section: 'education'; institutions: Option[] }
  | { section: 'languages'; languages: Option[]; levels: Option[] /** One more row was asked for. */; blank: boolean }
  | {
      section: 'replies'
      questions: Question[]
      levels: Option[]
      rules: RuleInWords[] /** What was answered before this section, by what was asked. */
      before: [string, readonly string[]][]
    }
  | { section: 'consent'; text: string; version: string }

export type FieldsProps<S extends SavedSection> = {
  ask: Extract<Ask, { section: S }>
  /** What stands in a field, by its path in the form. */
  value: (name: string) => string
  /** What was chosen in a field of several choices. */
  values: (name: string) => string[]
  /** What is wrong with it, in words. */
  error: (name: string) => string | undefined
}
