import { TZDate } from '@date-fns/tz'

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
