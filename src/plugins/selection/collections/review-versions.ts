import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { stages } from '../rules/steps'

/**
 * Every version of a review that counted: as it was handed in, and after each change, with the reason. The database writes them itself, whichever door a review comes
 * through, and refuses to change or remove any. What a reviewer noted for themselves is not in them.
 */
export const ReviewVersions: CollectionConfig = {
  slug: 'review-versions',
  access: collectionAccess('review-versions'),
  admin: { hidden: true },
  fields: [
    { name: 'review', type: 'relationship', relationTo: 'reviews', required: true },
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true },
    { name: 'stage', type: 'select', options: [...stages], required: true },
    { name: 'number', type: 'number', required: true },
    { name: 'scores', type: 'json' },
    { name: 'levels', type: 'json' },
    { name: 'comment', type: 'textarea' },
    { name: 'changeReason', type: 'textarea' },
  ],
  indexes: [{ fields: ['review', 'number'], unique: true }, { fields: ['application', 'stage'] }],
}
