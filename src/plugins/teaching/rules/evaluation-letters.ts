import { TZDate } from '@date-fns/tz'
import { format, startOfDay } from 'date-fns'
import { zone } from '@/i18n/locales'
import { windowDays } from './evaluations'

/** By the clocks of the School, letters that ask leave from the first of these hours on and before the second. */
export const morning = { from: 9, until: 12 } as const

/** A morning on which participants are asked, by its day (`2026-11-27`), and about which sessions: those that ended after one moment and before another. */
export type Asking = { readonly day: string; readonly after: Date; readonly before: Date }

/** What participants are asked about now: sessions that ended on a day before this one and are still open. Null but in the morning: a worker that was away then asks on the next. */
export function askingAt(now: Date): Asking | null {
  const local = new TZDate(now, zone)
  if (local.getHours() < morning.from || local.getHours() >= morning.until) return null
  return { day: format(local, 'yyyy-MM-dd'), after: new Date(now.getTime() - windowDays * 86_400_000), before: new Date(startOfDay(local).getTime()) }
}
