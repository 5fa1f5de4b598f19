import type { Block } from 'payload'

/** The state of the call: not yet open, open with the time left, closing, closed. It knows the dates by itself. */
export const CallStatus: Block = {
  slug: 'callStatus',
  interfaceName: 'CallStatusBlock',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'program', type: 'relationship', relationTo: 'programs' },
    { name: 'showEligibility', type: 'checkbox', defaultValue: false },
  ],
}
