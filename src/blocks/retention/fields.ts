import type { Block } from 'payload'

/** How long data of applicants are kept, as the programme has it. */
export const RetentionBlock: Block = {
  slug: 'retention',
  interfaceName: 'RetentionBlock',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'program', type: 'relationship', relationTo: 'programs' },
  ],
}
