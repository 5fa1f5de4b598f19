import { TZDate } from '@date-fns/tz'
import { addDays, isWeekend, setHours, setMinutes, startOfMinute } from 'date-fns'
import { zone } from '@/i18n/locales'
import type { Wave } from './plans'

export type Window = { from: Date; to: Date }

/** When the things of one edition happened or will. Nothing that has happened lies after `now`. */
export type Calendar = {
  now: Date
  submitting: Window
  /** When those came in whom reviewers have begun to read. */
  submittingEarly: Window
  withdrawing: Window
  screening: Window
  screeningRelease: Date
  interviewDays: Record<Wave, Date>
  deciding: Record<Wave, Window>
  interviewRelease: Date
  answering: Window
  /** When offers that nobody answered have lapsed. */
  lapsing: Date
  promotion: Date
  graduation: Date
}

const days = (from: Date, count: number) => addDays(from, count)
const notAfter = (date: Date, limit: Date) => (date > limit ? limit : date)

/**
 * @param dates of the programme; the distances between them are those of a usual edition
 */
export function calendarOf(dates: { opensAt: Date; closesAt: Date; endsOn: Date }, now: Date): Calendar {
  const { opensAt, closesAt, endsOn } = dates
  const isOpen = closesAt > now
  const justNow = new Date(now.getTime() - 20 * 60_000)
  const window = (from: Date, to: Date): Window => ({ from: notAfter(from, justNow), to: notAfter(to, justNow) })
  return {
    now,
    submitting: window(opensAt, closesAt),
    submittingEarly: window(opensAt, isOpen ? days(now, -7) : closesAt),
    withdrawing: window(days(opensAt, 6), isOpen ? justNow : days(closesAt, 6)),
    // Where a call is long, reviewers begin with what came early.
    screening: isOpen ? window(days(now, -6), justNow) : window(days(closesAt, 1), days(closesAt, 14)),
    screeningRelease: days(closesAt, 18),
    interviewDays: { early: days(closesAt, 22), late: days(closesAt, 36), ahead: days(now, 2) },
    deciding: { early: window(days(closesAt, 27), days(closesAt, 28)), late: window(days(now, -1), justNow), ahead: window(now, now) },
    interviewRelease: days(closesAt, 29),
    answering: window(days(closesAt, 29), days(closesAt, 34)),
    lapsing: notAfter(days(closesAt, 36), justNow),
    promotion: notAfter(days(closesAt, 40), days(now, -1)),
    graduation: endsOn,
  }
}

/** The hours at which interviews begin. */
const hours: readonly [hour: number, minute: number][] = [
  [10, 0],
  [10, 45],
  [11, 30],
  [12, 15],
  [14, 0],
  [14, 45],
  [15, 30],
  [16, 15],
]

/** How many interviews one panel has in a day of each wave. */
const perDay: Record<Wave, number> = { early: 8, late: 4, ahead: 2 }

/** The days on which panels sit in a wave, in the School's zone: working days, the place-th counted from 0. */
function sittingDay(calendar: Calendar, wave: Wave, place: number): Date {
  let day = new TZDate(calendar.interviewDays[wave], zone)
  for (let left = place; ; day = addDays(day, 1)) {
    if (isWeekend(day)) continue
    if (left === 0) return day
    left -= 1
  }
}

/** The first days of a wave on which panels sit. */
export const sittingDays = (calendar: Calendar, wave: Wave, count: number): Date[] => Array.from({ length: count }, (_, place) => sittingDay(calendar, wave, place))

/**
 * The time of an interview: panels sit side by side on working days, one interview after another.
 * @param turn the place of the interview among those of its panel and wave, from 0
 */
export function slotOf(calendar: Calendar, wave: Wave, turn: number): Window {
  const [hour, minute] = hours[turn % perDay[wave]] ?? [10, 0]
  const day = sittingDay(calendar, wave, Math.floor(turn / perDay[wave]))
  const from = startOfMinute(setMinutes(setHours(day, hour), minute))
  return { from: new Date(from.getTime()), to: new Date(from.getTime() + 40 * 60_000) }
}
