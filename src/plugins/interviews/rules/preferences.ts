import type { Locale } from '@/i18n/locales'
import { momentOf, type Span } from './time'

/** A time at which somebody can't come, by the clocks of the programme; without hours, the whole day ("2026-10-05"). */
export type Impossible = { readonly day: string; readonly from: string; readonly to: string }

/** What an applicant says of the interview, as it was typed. */
export type TypedPreferences = {
  readonly language: string
  /** By whose clocks they live: the name of a zone. */
  readonly zone: string
  readonly impossible: readonly Impossible[]
  readonly travels: boolean
  readonly arrives: string
  readonly leaves: string
  readonly standby: readonly string[]
}

/** Of what a programme lets somebody choose. */
export type PreferenceTerms = {
  /** The languages that its panels speak. */
  readonly languages: readonly Locale[]
  /** The days on which they sit. */
  readonly days: readonly string[]
}

export type PreferenceProblem = { readonly field: string; readonly code: 'language' | 'zone' | 'day' | 'hour' | 'bothHours' | 'order' | 'tooMany' | 'standby' }

/** How many times somebody may name at which they can't come. */
export const mostImpossible = 30

const isHour = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

export function isZone(zone: string): boolean {
  try {
    return zone !== '' && new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

type Hours = { readonly from: string; readonly to: string }

/** What is wrong with two hours that may both be left out, unless `needed`. */
function hourProblems({ from, to }: Hours, names: Hours, needed: boolean): PreferenceProblem[] {
  const given = [from, to].filter(Boolean).length
  if (given === 0 && !needed) return []
  if (given < 2) return [{ field: from ? names.to : names.from, code: 'bothHours' }]
  const wrong = [['from', from] as const, ['to', to] as const].filter(([, text]) => !isHour(text))
  if (wrong.length > 0) return wrong.map(([end]) => ({ field: names[end], code: 'hour' }))
  return from < to ? [] : [{ field: names.to, code: 'order' }]
}

/** Everything that is wrong with what was typed, each by the name of its field; rows are counted as they were typed. */
export function preferenceProblems({ arrives, impossible, language, leaves, standby, travels, zone }: TypedPreferences, { days, languages }: PreferenceTerms): PreferenceProblem[] {
  return [
    ...(languages.some((one) => one === language) ? [] : [{ field: 'language', code: 'language' as const }]),
    ...(isZone(zone) ? [] : [{ field: 'zone', code: 'zone' as const }]),
    ...(impossible.length > mostImpossible ? [{ field: 'impossible.0.day', code: 'tooMany' as const }] : []),
    ...impossible.flatMap(({ day, from, to }, row): PreferenceProblem[] => [
      ...(isDay(day) ? [] : [{ field: `impossible.${row}.day`, code: 'day' as const }]),
      ...hourProblems({ from, to }, { from: `impossible.${row}.from`, to: `impossible.${row}.to` }, false),
    ]),
    ...(travels ? hourProblems({ from: arrives, to: leaves }, { from: 'arrives', to: 'leaves' }, true) : []),
    ...(standby.every((day) => days.includes(day)) ? [] : [{ field: 'standby', code: 'standby' as const }]),
  ]
}

/** The day after a day. */
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3600_000).toISOString().slice(0, 10)

/** When somebody can't come, in moments. */
export const spanOf = ({ day, from, to }: Impossible, zone: string): Span =>
  from ? { from: momentOf(zone, day, from), to: momentOf(zone, day, to) } : { from: momentOf(zone, day, '00:00'), to: momentOf(zone, dayAfter(day), '00:00') }
