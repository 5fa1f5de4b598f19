import type { PreferenceProblem, TypedPreferences } from '@/plugins/interviews/rules/preferences'
import { type Typed, valueIn } from '@/ui/form/typed'

/** What the form shows again when it could not be saved. `rows`: how many times it leaves room for. */
export type PreferencesAnswer = { at: number; typed?: TypedPreferences; problems: readonly PreferenceProblem[]; rows?: number; error?: string }

/** How many rows a form begins with, and how many more come by a press. */
export const rowsMore = 2

/** Reads the fields of the form. Nothing is judged; a row that nothing was typed into is none. */
export function typedPreferences(fields: Typed): TypedPreferences {
  const rows = new Set(fields.flatMap(([name]) => /^impossible\.(\d+)\./.exec(name)?.[1] ?? []).map(Number))
  const impossible = [...rows]
    .sort((one, other) => one - other)
    .map((row) => ({ day: valueIn(fields, `impossible.${row}.day`), from: valueIn(fields, `impossible.${row}.from`), to: valueIn(fields, `impossible.${row}.to`) }))
    .filter(({ day, from, to }) => day || from || to)
  return {
    language: valueIn(fields, 'language'),
    zone: valueIn(fields, 'zone'),
    impossible,
    travels: valueIn(fields, 'travels') !== '',
    arrives: valueIn(fields, 'arrives'),
    leaves: valueIn(fields, 'leaves'),
    standby: fields.flatMap(([name, value]) => (name === 'standby' ? [value] : [])),
  }
}
