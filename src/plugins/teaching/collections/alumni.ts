import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'

/** What a graduate agreed to: to stand on the page of their cohort, with a line of their own if they like. Written by their own operation; without a row nobody agreed to anything. */
export const Alumni: CollectionConfig = {
  slug: 'alumni',
  access: collectionAccess('alumni'),
  admin: { hidden: true },
  fields: [
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, unique: true },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, index: true },
    { name: 'shown', type: 'checkbox', required: true, defaultValue: false },
    { name: 'line', type: 'text' },
  ],
}
