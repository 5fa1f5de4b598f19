// Dates are written on the server only: not every browser knows the months of every language of ours.
import { zone } from '@/i18n/locales'

type Moment = string | Date

const at = (language: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { timeZone: zone, ...options })

/** A day in the School's zone: `25 sentyabr 2026`. */
export const day = (language: string, moment: Moment): string => at(language, { dateStyle: 'long' }).format(new Date(moment))

/** A day of this year, as the head of a column: `5 okt, B.e.`. */
export const dayBriefly = (language: string, moment: Moment): string => at(language, { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(moment))

/** An hour in the School's zone: `14:30`. */
export const hour = (language: string, moment: Moment): string => at(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(moment))

/** A day and an hour; joined here, since Intl joins them with a slash in Azerbaijani. */
export const dayAndHour = (language: string, moment: Moment): string => `${day(language, moment)}, ${hour(language, moment)}`

/**
 * A number with this many decimals; an en dash where there is none. Written by hand, since browsers differ in whether they know how
 * Azerbaijani writes numbers, and a page must read the same before and after it comes alive.
 */
export function decimal(language: string, value: number | null | undefined, digits = 2): string {
  if (value === null || value === undefined) return '–'
  const written = value.toFixed(digits)
  return language === 'en' ? written : written.replace('.', ',')
}
