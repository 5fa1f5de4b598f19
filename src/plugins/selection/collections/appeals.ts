import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { appealable, appealOutcomes } from '../rules/appeals'

/** An applicant's request for a review of what they were told: one for each decision, answered by somebody who had nothing to do with it. Written by its operations. */
export const Appeals: CollectionConfig = {
  slug: 'appeals',
  access: collectionAccess('appeals'),
  admin: { hidden: true },
  fields: [
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true },
    { name: 'decision', type: 'select', options: [...appealable], required: true },
    /** When the decision was told: that tells it from a later one. */
    { name: 'toldAt', type: 'date', required: true, admin: moment },
    /** In the applicant's words. */
    { name: 'reason', type: 'textarea', required: true },
    { name: 'dueAt', type: 'date', required: true, admin: moment },
    /** `reopened` without an answer's moment: somebody asked for it, and another has still to consent. */
    { name: 'outcome', type: 'select', options: [...appealOutcomes] },
    /** In the applicant's language. */
    { name: 'answer', type: 'textarea' },
    { name: 'answeredBy', type: 'relationship', relationTo: 'staff' },
    { name: 'answeredAt', type: 'date', admin: moment },
  ],
  indexes: [{ fields: ['application', 'toldAt'], unique: true }, { fields: ['program', 'answeredAt', 'dueAt'] }],
}
