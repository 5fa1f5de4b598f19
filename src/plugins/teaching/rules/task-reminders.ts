/** So many days before a task is due, whoever has not handed it in is reminded. */
export const reminderDays = [3, 1] as const

const day = 24 * 60 * 60 * 1000

/**
 * The reminder that is due now, by its days; null where none is. A worker that was away writes the last alone, and who has learnt of the task later than a reminder would come needs none.
 * @param shownFrom when participants learnt of the task
 */
export function taskReminder(dueAt: Date, shownFrom: Date, now: Date): number | null {
  if (dueAt <= now) return null
  const at = (days: number) => dueAt.getTime() - days * day
  const last = Math.min(...reminderDays.filter((days) => at(days) <= now.getTime()))
  return Number.isFinite(last) && shownFrom.getTime() < at(last) ? last : null
}
