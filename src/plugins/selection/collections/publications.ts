import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'

/** Which frozen decisions anybody may download, with their scores by code; a statement of a draw is public as soon as there is one. Rows are only ever added. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  access: collectionAccess('publications'),
  admin: { hidden: true },
  fields: [{ name: 'decision', type: 'relationship', relationTo: 'decisions', required: true, unique: true }],
}
