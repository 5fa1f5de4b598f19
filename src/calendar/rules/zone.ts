import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'

/** What a calendar has to know of a zone for one event: the difference from UTC that counts when it begins. Nothing is assumed about summer time. */
export function zoneOf(zone: string, moment: Date): string {
  const offset = format(new TZDate(moment, zone), 'xx')
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    // From before anything that could be in the calendar.
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n')
}
