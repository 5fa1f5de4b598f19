import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { completeConflict, keepOwnWord, giveBackReviews, standAside } from '../hooks/conflicts'
import { conflictKinds } from '../rules/conflicts'

/**
 * A reviewer who may not judge an applicant, in any call: the one truth about it, however it came to be known. A reviewer who steps aside makes one
 * too. Reviewers never read them.
 */
export const Conflicts: CollectionConfig = {
  slug: 'conflicts',
  access: collectionAccess('conflicts'),
  admin: { useAsTitle: 'kind', defaultColumns: ['reviewer', 'application', 'kind', 'reason', 'saidBy', 'createdAt'], group: 'selection' },
  hooks: { beforeValidate: [completeConflict], afterChange: [standAside], beforeDelete: [keepOwnWord], afterDelete: [giveBackReviews] },
  fields: [
    { name: 'reviewer', type: 'relationship', relationTo: 'staff', required: true, index: true },
    { name: 'applicant', type: 'relationship', relationTo: 'applicants', required: true, index: true },
    /** Where it came up; without one, it was told of the person. */
    { name: 'application', type: 'relationship', relationTo: 'applications', index: true },
    { name: 'kind', type: 'select', options: [...conflictKinds], required: true, defaultValue: 'manual' },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'saidBy', type: 'relationship', relationTo: 'staff', access: { create: () => false }, admin: { readOnly: true } },
  ],
  indexes: [{ fields: ['reviewer', 'applicant', 'kind'], unique: true }],
}
