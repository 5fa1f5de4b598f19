import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { stages } from '../rules/steps'

/**
 * What the reviewers of an application and coordinators say to each other about it, in one stage. Only added to, by the operation, which lets in who has handed
 * their own review in; the database refuses the rest.
 */
export const ReviewMessages: CollectionConfig = {
  slug: 'review-messages',
  access: collectionAccess('review-messages'),
  admin: { hidden: true },
  fields: [
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true },
    { name: 'stage', type: 'select', options: [...stages], required: true },
    { name: 'author', type: 'relationship', relationTo: 'staff', required: true },
    { name: 'text', type: 'textarea', required: true },
  ],
  indexes: [{ fields: ['application', 'stage'] }],
}
