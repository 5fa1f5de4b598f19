import type { Block } from 'payload'
import { linkFields } from '../link'

/** A handful of short statements side by side, each of which may lead further. */
export const Cards: Block = {
  slug: 'cards',
  interfaceName: 'CardsBlock',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'lead', type: 'textarea', localized: true },
    {
      name: 'items',
      type: 'array',
      minRows: 1,
      maxRows: 12,
      fields: [
        { name: 'title', type: 'text', localized: true, required: true },
        { name: 'text', type: 'textarea', localized: true },
        { name: 'link', type: 'group', fields: linkFields },
      ],
    },
  ],
}
