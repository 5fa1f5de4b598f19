import { TZDate } from '@date-fns/tz'
import { format, subDays } from 'date-fns'
import { minute, momentOf } from '../time'

/** How long a choice keeps a slot from others, in minutes. */
export const choiceMinutes = 10

/** Until when a choice that is made now keeps its slot. */
export const chosenUntil = (now: Date): Date => new Date(now.getTime() + choiceMinutes * minute)

/** Until when a booking may be moved: an hour ("18:00") so many days before the interview, by the clocks of the zone. */
export type MoveRule = { readonly daysBefore: number; readonly hour: string; readonly zone: string }

export function movableUntil(startsAt: Date, { daysBefore, hour, zone }: MoveRule): Date {
  const day = format(subDays(new TZDate(startsAt, zone), daysBefore), 'yyyy-MM-dd')
  return new Date(momentOf(zone, day, hour))
}
