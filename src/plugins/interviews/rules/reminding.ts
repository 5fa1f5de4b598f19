import { reminders } from './calendar'

/** How long before an interview the reminder is sent that is due now, in seconds; undefined where none is. Whoever was told of the interview later than that needs no reminder. */
export function reminderDue(startsAt: Date, toldAt: Date, now: Date): number | undefined {
  const due = (before: number) => startsAt.getTime() - before * 1000
  if (startsAt <= now) return undefined
  // The last that is due stands for those before it: a worker that was away for a day does not write twice.
  const last = Math.min(...reminders.filter((before) => due(before) <= now.getTime()))
  return Number.isFinite(last) && toldAt.getTime() <= due(last) ? last : undefined
}
