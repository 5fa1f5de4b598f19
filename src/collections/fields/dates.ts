import type { DateField } from 'payload'

/** How the admin shows a moment, everywhere: a clock of 24 hours. */
export const momentFormat = 'd MMM yyyy, HH:mm'

/** A moment: its day and its hour are chosen together. */
export const moment: DateField['admin'] = { date: { pickerAppearance: 'dayAndTime', displayFormat: momentFormat, timeFormat: 'HH:mm' } }

/** A day without an hour. */
export const day: DateField['admin'] = { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } }
