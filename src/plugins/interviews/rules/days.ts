import { addDays, format, isWeekend, parseISO } from 'date-fns'

/** The most days that are asked for at once. */
export const mostDays = 60

/** Every day ("2026-10-05") from the first to the last, both included, in order; without Saturdays and Sundays unless they are asked for. No more than {@link mostDays}. */
export function daysBetween(first: string, last: string, weekends: boolean): string[] {
  const [from, to] = [parseISO(first), parseISO(last)]
  const days: string[] = []
  for (let day = from; day <= to && days.length < mostDays; day = addDays(day, 1)) if (weekends || !isWeekend(day)) days.push(format(day, 'yyyy-MM-dd'))
  return days
}
