import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { slug } from './fields/slug'
import { webAddress } from './fields/web-address'

/** Organisations that the School works with. */
export const Partners: CollectionConfig = {
  slug: 'partners',
  access: collectionAccess('partners'),
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'kind', '_status'], group: 'site' },
  versions: { drafts: { autosave: true, schedulePublish: true }, maxPerDoc: 30 },
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'abbreviation', type: 'text', localized: true },
    slug('name'),
    { name: 'kind', type: 'select', options: ['international', 'state', 'civil', 'academic'], defaultValue: 'international', required: true },
    { name: 'website', type: 'text', validate: webAddress },
    { name: 'logo', type: 'upload', relationTo: 'media' },
    { name: 'description', type: 'textarea', localized: true },
    { name: 'order', type: 'number', defaultValue: 100, admin: { position: 'sidebar' } },
  ],
}
