import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'

/** What an applicant handed in, each time they handed it in. The newest is what counts; the older are kept. */
export const Revisions: CollectionConfig = {
  slug: 'revisions',
  access: collectionAccess('revisions'),
  admin: { useAsTitle: 'number', defaultColumns: ['application', 'number', 'createdAt'], group: 'selection' },
  fields: [
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'form', type: 'json', required: true },
  ],
  indexes: [{ fields: ['application', 'number'], unique: true }],
}
