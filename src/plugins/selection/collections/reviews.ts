import type { CollectionConfig } from 'payload'
import { collectionAccess, fieldAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { recordAssignment, recordUnassignment } from '../hooks/assignments'
import { keepConflict } from '../hooks/conflicts'
import { guardReview, keepSubmitted, lockReview, recordChange } from '../hooks/reviews'
import { dropFromStanding, moveStanding } from '../hooks/standings'
import { reviewStates } from '../rules/reviewing'
import { stages } from '../rules/steps'

/** One reviewer's assessment of one application in one stage: made when it is assigned, filled in by the reviewer. */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  access: collectionAccess('reviews'),
  admin: { useAsTitle: 'id', defaultColumns: ['application', 'reviewer', 'stage', 'state', 'submittedAt'], group: 'selection' },
  hooks: {
    beforeOperation: [lockReview],
    beforeChange: [guardReview],
    afterChange: [moveStanding, keepConflict, recordAssignment, recordChange],
    beforeDelete: [keepSubmitted],
    afterDelete: [dropFromStanding, recordUnassignment],
  },
  fields: [
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, index: true, access: { update: () => false } },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, index: true, access: { update: () => false } },
    { name: 'reviewer', type: 'relationship', relationTo: 'staff', required: true, index: true, access: { update: () => false } },
    { name: 'stage', type: 'select', options: [...stages], required: true, defaultValue: 'screening', access: { update: () => false } },
    { name: 'state', type: 'select', options: [...reviewStates], required: true, defaultValue: 'assigned', index: true },
    /** Criterion key to score; null is a true blank ("can't judge"), an absent key is not yet judged. */
    { name: 'scores', type: 'json', access: fieldAccess('reviews', 'scores') },
    /** Key of a spoken criterion to the language that was heard and its level: `{ language: 'en', level: 'B2' }`. */
    { name: 'levels', type: 'json', access: fieldAccess('reviews', 'levels') },
    { name: 'comment', type: 'textarea', access: fieldAccess('reviews', 'comment') },
    { name: 'privateNote', type: 'textarea', access: fieldAccess('reviews', 'privateNote') },
    /** Why what counts was changed after it was handed in: of the last change only, the versions keep them all. */
    { name: 'changeReason', type: 'textarea', access: fieldAccess('reviews', 'changeReason') },
    { name: 'conflictReason', type: 'text' },
    /** Rises with every change of what the reviewer wrote; a change says which version it was typed over. */
    { name: 'version', type: 'number', required: true, defaultValue: 1 },
    /** Of an application that everybody scores first: it comes first in the queue, and no assignment takes it away. */
    { name: 'calibrates', type: 'checkbox', defaultValue: false, hidden: true, access: { create: () => false, update: () => false } },
    /** When its reviewer last saw what is said about the application. */
    { name: 'discussionSeenAt', type: 'date', hidden: true, access: { read: () => false, create: () => false, update: () => false } },
    { name: 'submittedAt', type: 'date', access: { create: () => false, update: () => false }, admin: moment },
  ],
  indexes: [{ fields: ['application', 'reviewer', 'stage'], unique: true }, { fields: ['reviewer', 'state'] }],
}
