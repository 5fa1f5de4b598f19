import { type Locale, zone as schoolZone } from '@/i18n/locales'

type Moment = string | Date

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format is slow, using it is not. */
function format(locale: Locale, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: zone, ...options })
  formats.set(key, known)
  return known
}

/** The named parts of a date, with spaces between them and nothing else: no comma, no `г.`. */
function parts(moment: Moment, locale: Locale, zone: string, options: Intl.DateTimeFormatOptions): string {
  return format(locale, zone, options)
    .formatToParts(new Date(moment))
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => value)
    .join(' ')
}

/** The day in words: `25 sentyabr 2026`. Day and hour are written apart, since in Azerbaijani they would be joined by a slash. */
export const day = (moment: Moment, locale: Locale, zone: string = schoolZone): string => parts(moment, locale, zone, { day: 'numeric', month: 'long', year: 'numeric' })

/** The month in words: `sentyabr 2026`. */
export const month = (moment: Moment, locale: Locale, zone: string = schoolZone): string => parts(moment, locale, zone, { month: 'long', year: 'numeric' })

/** The hour: `18:00`. */
export const hour = (moment: Moment, locale: Locale, zone: string = schoolZone): string =>
  format(locale, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(moment))
