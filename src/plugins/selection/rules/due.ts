const hour = 60 * 60 * 1000
const day = 24 * hour

/** How long until reviews are due, or since when they have been: whole days, and the whole hours beyond them. */
export type TimeLeft = { readonly late: boolean; readonly days: number; readonly hours: number }

export function timeLeft(dueAt: Date, now: Date): TimeLeft {
  const rest = dueAt.getTime() - now.getTime()
  const between = Math.abs(rest)
  return { late: rest < 0, days: Math.floor(between / day), hours: Math.floor((between % day) / hour) }
}

/**
 * The number of the reminder that is due: 0 once reviews are late, 1 an interval later, and so on. Each number is written once.
 * @param everyDays the interval, in days
 * @returns null before reviews are late
 */
export const reminderDue = (dueAt: Date, now: Date, everyDays: number): number | null => (now < dueAt ? null : Math.floor((now.getTime() - dueAt.getTime()) / (everyDays * day)))
