import type { Field } from 'payload'
import { hour } from './dates'

/** How interviews of a programme are held, and how applicants come by one. */
export const interviewing: Field[] = [
  {
    type: 'row',
    fields: [
      /** In minutes. */
      { name: 'length', type: 'number', required: true, defaultValue: 30, min: 5, max: 480 },
      /** In minutes, between two interviews. */
      { name: 'pause', type: 'number', required: true, defaultValue: 10, min: 0, max: 480 },
    ],
  },
  /** Hours of every day in which nobody is interviewed. */
  {
    name: 'breaks',
    type: 'array',
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'from', type: 'text', required: true, validate: hour },
          { name: 'to', type: 'text', required: true, validate: hour },
        ],
      },
    ],
  },
  /** Whether applicants choose a free time themselves. */
  { name: 'selfBooking', type: 'checkbox', defaultValue: false },
  /** Until when they may move it: an hour so many days before the interview. */
  {
    type: 'row',
    fields: [
      { name: 'moveDaysBefore', type: 'number', required: true, defaultValue: 1, min: 0, max: 30 },
      { name: 'moveHour', type: 'text', required: true, defaultValue: '18:00', validate: hour },
    ],
  },
]
