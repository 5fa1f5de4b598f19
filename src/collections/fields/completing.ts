import type { Field } from 'payload'

/** What completes a programme: a share of the sessions of each part that asks for one, the tasks, the final work. Where nothing is declared, nobody completes it without an exception. */
export const completing = (parts: readonly string[]): Field[] => [
  {
    name: 'shares',
    type: 'group',
    fields: [
      /** At least so many of its sessions, in per cent; a part without a number asks for none. */
      { type: 'row', fields: parts.map((part) => ({ name: part, type: 'number', min: 1, max: 100 })) },
    ],
  },
  {
    type: 'row',
    fields: [
      /** What coming late counts for, in per cent of a session. */
      { name: 'lateCounts', type: 'number', required: true, defaultValue: 100, min: 0, max: 100 },
      { name: 'excused', type: 'select', options: ['attended', 'leftOut', 'missed'], required: true, defaultValue: 'leftOut' },
    ],
  },
  /** Every task that is asked of everybody has to be accepted. */
  { name: 'tasks', type: 'checkbox', defaultValue: false },
  { name: 'finalWork', type: 'checkbox', defaultValue: false },
]
