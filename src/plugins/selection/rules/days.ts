import { TZDate } from '@date-fns/tz'
import { addDays, endOfDay } from 'date-fns'

/** The end of the day, as clocks in a zone show it, so many days after a moment. */
export const endOfDayAfter = (moment: Date, days: number, zone: string): Date => new Date(endOfDay(addDays(new TZDate(moment, zone), days)).getTime())
