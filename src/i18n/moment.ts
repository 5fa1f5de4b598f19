import { type Locale, zone as zoneOfSchool } from './locales'

/**
 * A moment in words, with its zone: "29 noyabr 2026, 23:59 (GMT+4)". Date and time are formatted apart, since in Azerbaijani the format
 * for both joins them with a slash.
 */
export function momentInWords(moment: Date, locale: Locale, zone: string = zoneOfSchool): string {
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: zone, ...options })
  const offset = part({ timeZoneName: 'shortOffset' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value
  return `${part({ dateStyle: 'long' }).format(moment)}, ${part({ timeStyle: 'short', hourCycle: 'h23' }).format(moment)} (${offset})`
}
