import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { slug } from './fields/slug'

/** The people who teach. */
export const Trainers: CollectionConfig = {
  slug: 'trainers',
  access: collectionAccess('trainers'),
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'position', '_status'], group: 'site' },
  versions: { drafts: { autosave: true, schedulePublish: true }, maxPerDoc: 30 },
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    slug('name'),
    { name: 'position', type: 'text', localized: true },
    { name: 'partner', type: 'relationship', relationTo: 'partners' },
    { name: 'photo', type: 'upload', relationTo: 'media' },
    { name: 'bio', type: 'richText', localized: true },
    { name: 'order', type: 'number', defaultValue: 100, admin: { position: 'sidebar' } },
  ],
}
