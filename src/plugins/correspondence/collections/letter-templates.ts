import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'

/** The words of each kind of letter, in three languages. Placeholders stand in double braces: {{givenName}}. */
export const LetterTemplates: CollectionConfig = {
  slug: 'letter-templates',
  access: collectionAccess('letter-templates'),
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'key', 'updatedAt'], group: 'correspondence' },
  versions: { maxPerDoc: 50 },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'key', type: 'text', required: true, unique: true, access: { update: () => false } },
    { name: 'subject', type: 'text', localized: true, required: true },
    { name: 'body', type: 'textarea', localized: true, required: true, admin: { rows: 14 } },
  ],
}
