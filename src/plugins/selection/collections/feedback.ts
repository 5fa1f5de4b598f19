import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { stages } from '../rules/steps'

/** What the School tells somebody who is not selected in a stage, in their language. Written by its operation; told with the rejection, never before, and never changed after it. */
export const Feedback: CollectionConfig = {
  slug: 'feedback',
  access: collectionAccess('feedback'),
  admin: { hidden: true },
  fields: [
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true },
    { name: 'stage', type: 'select', options: [...stages], required: true },
    { name: 'text', type: 'textarea', required: true },
    { name: 'writtenBy', type: 'relationship', relationTo: 'staff' },
    /** When its applicant was told. */
    { name: 'toldAt', type: 'date', admin: moment },
  ],
  indexes: [{ fields: ['application', 'stage'], unique: true }],
}
