import type { Block } from 'payload'

/** The words of one person. */
export const Quote: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  fields: [
    { name: 'text', type: 'textarea', localized: true, required: true },
    { name: 'person', type: 'text', localized: true },
    { name: 'role', type: 'text', localized: true },
  ],
}
