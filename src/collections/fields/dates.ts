import type { DateField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

/** How the admin shows a moment, everywhere: a clock of 24 hours. */
export const momentFormat = 'd MMM yyyy, HH:mm'

/** A moment: its day and its hour are chosen together. */
export const moment: DateField['admin'] = { date: { pickerAppearance: 'dayAndTime', displayFormat: momentFormat, timeFormat: 'HH:mm' } }

/** A day without an hour. */
export const day: DateField['admin'] = { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } }

/** An hour of the day by a clock of 24 hours: `09:30`. */
export const hour: TextFieldSingleValidation = (value, options) =>
  value ? /^([01]\d|2[0-3]):[0-5]\d$/.test(value) || options.req.t('screens:hour' as never) : text(value, options)
