import { TZDate } from '@date-fns/tz'
import { type Locale, zone as zoneOfSchool } from './locales'

const dayInWords = (moment: Date, locale: Locale, zone: string): string => new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'long' }).format(moment)

function offsetInWords(moment: Date, locale: Locale, zone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(moment)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

/**
 * A moment in words, with its zone: "29 noyabr 2026, 23:59 (GMT+4)". Date and time are formatted apart, since in Azerbaijani the format
 * for both joins them with a slash.
 */
export const momentInWords = (moment: Date, locale: Locale, zone: string = zoneOfSchool): string =>
  `${dayInWords(moment, locale, zone)}, ${hourInWords(moment, locale, zone)} (${offsetInWords(moment, locale, zone)})`

/** From when until when, in words: "29 noyabr 2026, 10:00–13:00 (GMT+4)"; with the day of the end where that is another. */
export function spanInWords(startsAt: Date, endsAt: Date, locale: Locale, zone: string = zoneOfSchool): string {
  const [day, last] = [startsAt, endsAt].map((moment) => dayInWords(moment, locale, zone))
  if (day !== last) return `${momentInWords(startsAt, locale, zone)} – ${momentInWords(endsAt, locale, zone)}`
  return `${day}, ${hourInWords(startsAt, locale, zone)}–${hourInWords(endsAt, locale, zone)} (${offsetInWords(startsAt, locale, zone)})`
}

/** The hour of a moment by the clocks of a zone: "23:59". */
export const hourInWords = (moment: Date, locale: Locale, zone: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeStyle: 'short', hourCycle: 'h23' }).format(moment)

const written = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/

/**
 * The moment at which clocks in a zone show what was written.
 * @param local `2026-10-05T14:30`, as a browser's field for day and hour gives it
 * @returns null when that is no day and hour
 */
export function momentIn(zone: string, local: string): Date | null {
  const parts = written.exec(local)?.slice(1).map(Number)
  if (!parts) return null
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0] = parts
  const moment = new TZDate(year, month - 1, date, hours, minutes, zone)
  const kept = moment.getMonth() === month - 1 && moment.getDate() === date && moment.getHours() === hours
  return kept ? new Date(moment.getTime()) : null
}
