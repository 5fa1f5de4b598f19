import { TZDate } from '@date-fns/tz'
import { addDays, addMonths, nextMonday, setHours, startOfHour } from 'date-fns'
import { zone } from '@/i18n/locales'

/** Everything that has a date in one edition; instants as ISO strings. */
export type ProgramDates = {
  opensAt: string
  closesAt: string
  resultsExpectedOn: string
  startsOn: string
  endsOn: string
  earliestGraduationYear: number
}

const iso = (date: Date) => new Date(date).toISOString()

/** An hour of a day in the School's zone. */
export const at = (day: Date, hour: number) => startOfHour(setHours(new TZDate(day, zone), hour))

/** A day without an hour: its afternoon, so that it is the same day in every zone near the School. */
const dayOf = (date: Date) => iso(at(date, 16))

const months = 6

function datesAround(closes: Date, starts: Date): ProgramDates {
  return {
    opensAt: iso(at(addDays(closes, -30), 9)),
    closesAt: iso(at(closes, 18)),
    resultsExpectedOn: dayOf(addDays(closes, 18)),
    startsOn: dayOf(starts),
    endsOn: dayOf(addDays(addMonths(starts, months), -2)),
    earliestGraduationYear: starts.getFullYear() - 3,
  }
}

/** The open edition: its call opened three weeks ago and closes in nine days; teaching starts on a Monday some ten weeks from now. */
export function currentDates(now: Date): ProgramDates {
  const today = new TZDate(now, zone)
  return datesAround(addDays(today, 9), nextMonday(addDays(today, 70)))
}

/** The edition before: its call closed six weeks ago, and teaching starts on a Monday in some three weeks. */
export function interviewingDates(now: Date): ProgramDates {
  const today = new TZDate(now, zone)
  return datesAround(addDays(today, -42), nextMonday(addDays(today, 21)))
}

/** The last edition that was taught: over since about four months. */
export function pastDates(now: Date): ProgramDates {
  const starts = nextMonday(addMonths(new TZDate(now, zone), -10))
  return datesAround(addDays(starts, -61), starts)
}
