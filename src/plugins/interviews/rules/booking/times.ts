import { TZDate } from '@date-fns/tz'
import { format, subDays } from 'date-fns'
import { minute, momentOf } from '../time'

/** How long a choice is held for whoever chose it, in minutes. */
export const holdMinutes = 10

/** Until when a choice made now is held. */
export const heldUntil = (now: Date): Date => new Date(now.getTime() + holdMinutes * minute)

/** Until when a booking may be moved: an hour ("18:00") so many days before the interview, by the clocks of the zone. */
export type MoveRule = { readonly daysBefore: number; readonly hour: string; readonly zone: string }

export function movableUntil(startsAt: Date, { daysBefore, hour, zone }: MoveRule): Date {
  const day = format(subDays(new TZDate(startsAt, zone), daysBefore), 'yyyy-MM-dd')
  return new Date(momentOf(zone, day, hour))
}
