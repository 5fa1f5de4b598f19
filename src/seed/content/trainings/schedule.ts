import { TZDate } from '@date-fns/tz'
import { addDays, addMinutes } from 'date-fns'
import { zone } from '@/i18n/locales'

export type Kind = 'training' | 'visit' | 'partner-event'
export type Hours = { startsAt: string; endsAt: string }

/** Hour and minute of the beginning, and the length in minutes. */
const evening = { hour: 18, minute: 30, length: 120 }
const afternoon = { hour: 15, minute: 0, length: 180 }
const saturday = { hour: 10, minute: 0, length: 180 }

/** The weekday on which an edition meets, as days after Monday. Editions that run at the same time share their trainers, and so meet on different ones. */
export type Weekday = 'tuesday' | 'thursday'
const afterMonday: Record<Weekday, number> = { tuesday: 1, thursday: 3 }

/** The days of an edition after its first Monday: one weekday of every week, and the Saturday of every fourth week. */
function teachingDays(count: number, weekday: Weekday): { day: number; weekend: boolean }[] {
  const days: { day: number; weekend: boolean }[] = []
  for (let week = 0; days.length < count; week += 1) {
    days.push({ day: week * 7 + afterMonday[weekday], weekend: false })
    if (week % 4 === 2) days.push({ day: week * 7 + 5, weekend: true })
  }
  return days.slice(0, count)
}

/**
 * When each training takes place. A class on a weekday is in the evening, a visit in the afternoon, while offices are open.
 * @param startsOn the Monday on which the edition begins
 * @param kinds the kind of each training, in order
 */
export function schedule(startsOn: string, kinds: readonly Kind[], weekday: Weekday): Hours[] {
  const monday = new TZDate(startsOn, zone)
  return teachingDays(kinds.length, weekday).map(({ day, weekend }, index) => {
    const { hour, minute, length } = weekend ? saturday : kinds[index] === 'visit' ? afternoon : evening
    const date = addDays(monday, day)
    const begins = new TZDate(date.getFullYear(), date.getMonth(), date.getDate(), hour, minute, zone)
    return { startsAt: new Date(begins).toISOString(), endsAt: new Date(addMinutes(begins, length)).toISOString() }
  })
}
