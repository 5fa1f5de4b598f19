const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export type Left = { unit: 'days' | 'hours' | 'minutes'; days: number; hours: number; minutes: number }

/** What is left until a moment, in the units one would say it in: whole days while there are two or more, then hours, then minutes. */
export function leftUntil(moment: Date, now: Date): Left {
  const left = Math.max(0, moment.getTime() - now.getTime())
  if (left >= 2 * day) return { unit: 'days', days: Math.floor(left / day), hours: Math.floor((left % day) / hour), minutes: 0 }
  if (left >= hour) return { unit: 'hours', days: 0, hours: Math.floor(left / hour), minutes: Math.floor((left % hour) / minute) }
  return { unit: 'minutes', days: 0, hours: 0, minutes: Math.max(1, Math.ceil(left / minute)) }
}
