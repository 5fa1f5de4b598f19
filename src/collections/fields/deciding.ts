import type { Field } from 'payload'
import { fieldAccess } from '@/access'
import { moment } from './dates'

/** How what was decided is told to applicants, and how they answer. */
export const deciding: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'answerBy', type: 'date', admin: moment },
      { name: 'answerDays', type: 'number', required: true, defaultValue: 5, min: 1 },
    ],
  },
  /** A release is proposed by one coordinator and made by another. */
  { name: 'secondConsent', type: 'checkbox', defaultValue: false, access: fieldAccess('programs', 'secondConsent') },
  /** Whether those in reserve are told their place on the list. */
  { name: 'tellReservePlace', type: 'checkbox', defaultValue: true },
  /** Whether those who are not selected are told why, in the words of the School. */
  { name: 'feedback', type: 'checkbox', defaultValue: false },
  {
    type: 'row',
    fields: [
      /** For so many days somebody who was not selected may ask for a review of the decision; with 0, nobody may. */
      { name: 'appealDays', type: 'number', defaultValue: 0, min: 0, max: 90 },
      /** Within so many days they are answered. */
      { name: 'appealAnswerDays', type: 'number', defaultValue: 10, min: 1, max: 90 },
    ],
  },
]
