import type { WeeklyHour } from './draft-timetable'

/** A session by the clocks of the School: its day as YYYY-MM-DD, its hours as HH:MM. */
export type HeldAt = { day: string; from: string; to: string }

/** Where nothing is planned yet. */
const evening = { from: '18:30', to: '20:30' }

/** The weekday of a day, from Monday, 1, to Sunday, 7. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** Each hour of the week at which sessions are held, the most usual first. */
function counted(sessions: readonly HeldAt[]): { hour: WeeklyHour; times: number }[] {
  const found = new Map<string, { hour: WeeklyHour; times: number }>()
  for (const { day, from, to } of sessions) {
    const key = `${weekdayOf(day)} ${from} ${to}`
    const known = found.get(key)
    found.set(key, { hour: { weekday: weekdayOf(day), from, to }, times: (known?.times ?? 0) + 1 })
  }
  return [...found.values()].sort((one, other) => other.times - one.times)
}

/** The hours of the week at which a programme is taught: those that came more than once, or else a Thursday evening. */
export function usualHours(sessions: readonly HeldAt[]): WeeklyHour[] {
  const usual = counted(sessions).filter(({ times }) => times > 1)
  return usual.length > 0 ? usual.map(({ hour }) => hour) : [{ weekday: 4, ...evening }]
}

/** When a training begins and ends that is put on a day: as on most such days, or else as mostly. */
export function hoursOn(day: string, sessions: readonly HeldAt[]): { from: string; to: string } {
  const all = counted(sessions)
  const { from, to } = (all.find(({ hour }) => hour.weekday === weekdayOf(day)) ?? all[0])?.hour ?? evening
  return { from, to }
}
