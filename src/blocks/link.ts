import type { Field } from 'payload'

/** Where a button or a card leads: a page of the site, the application form, or an address elsewhere. */
export const linkFields: Field[] = [
  { name: 'label', type: 'text', localized: true },
  {
    type: 'row',
    fields: [
      { name: 'to', type: 'select', options: ['page', 'apply', 'url'], defaultValue: 'page' },
      { name: 'page', type: 'relationship', relationTo: 'pages', admin: { condition: (_, link) => link?.to === 'page' } },
      { name: 'url', type: 'text', admin: { condition: (_, link) => link?.to === 'url' } },
    ],
  },
]
