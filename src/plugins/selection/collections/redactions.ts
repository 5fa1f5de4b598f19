import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'

/**
 * What coordinators decided about the texts that reviewers read blindly: that a passage is hidden, or that what the rule hides may be seen. Only added to, by the
 * operation; the database refuses the rest. What the applicant wrote stays as it is.
 */
export const Redactions: CollectionConfig = {
  slug: 'redactions',
  access: collectionAccess('redactions'),
  admin: { hidden: true },
  fields: [
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, index: true },
    /** Which answer: `replies.KEY`, or `certificate`. */
    { name: 'answer', type: 'text', required: true },
    { name: 'act', type: 'select', options: ['hide', 'show'], required: true },
    { name: 'passage', type: 'textarea', required: true },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'by', type: 'relationship', relationTo: 'staff', required: true },
  ],
}
