import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'

/** What a participant asks the School, and what it answers; seen by them and by staff. Written by its operations. */
export const Questions: CollectionConfig = {
  slug: 'questions',
  access: collectionAccess('questions'),
  admin: { hidden: true },
  fields: [
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, index: true },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true },
    { name: 'text', type: 'textarea', required: true },
    { name: 'answer', type: 'textarea' },
    { name: 'answeredBy', type: 'relationship', relationTo: 'staff' },
    { name: 'answeredAt', type: 'date', admin: moment },
    /** The question as the whole cohort reads it beside the answer: without the name, and in words that give nobody away. Empty: only the one who asked reads the answer. */
    { name: 'shared', type: 'textarea' },
  ],
  indexes: [{ fields: ['program', 'answeredAt', 'createdAt'] }],
}
