import type { Eligibility, Ineligibility, Question, SavedSection } from '@/plugins/selection'
import type { Option } from '@/ui/form/controls'

/** What the fields of each section need besides what was typed; every word in it is in the language of the page. */
export type Ask =
  | { section: 'eligibility'; fields: Option[]; levels: Option[]; rules: Eligibility; reasons: Record<Ineligibility['reason'], string> }
  | { section: 'person'; countries: Option[] }
  | { section: 'education'; institutions: Option[] }
  | { section: 'languages'; languages: Option[]; levels: Option[] /** One more row was asked for. */; blank: boolean }
  | { section: 'essays'; questions: (Question & { label: string; help: string | null })[] }
  | { section: 'consent'; text: string; version: string }

export type FieldsProps<S extends SavedSection> = {
  ask: Extract<Ask, { section: S }>
  /** What stands in a field, by its path in the form. */
  value: (name: string) => string
  /** What is wrong with it, in words. */
  error: (name: string) => string | undefined
}
