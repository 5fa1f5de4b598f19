import type { Block } from 'payload'

/** Partner organisations; all of them when none are named. */
export const PartnersBlock: Block = {
  slug: 'partners',
  interfaceName: 'PartnersBlock',
  dbName: 'blk_partners',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'lead', type: 'textarea', localized: true },
    { name: 'partners', type: 'relationship', relationTo: 'partners', hasMany: true },
    { name: 'compact', type: 'checkbox', defaultValue: false },
  ],
}
