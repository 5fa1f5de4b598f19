import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { flagKinds, flagStates } from '../rules/flags'

/** Something that people should look at before they decide. The worker finds it; a person says what they saw. */
export const Flags: CollectionConfig = {
  slug: 'flags',
  access: collectionAccess('flags'),
  admin: { hidden: true },
  fields: [
    { name: 'kind', type: 'select', options: [...flagKinds], required: true },
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, index: true },
    /** The other one, where the flag is about two. */
    { name: 'other', type: 'relationship', relationTo: 'applications', index: true },
    { name: 'evidence', type: 'json', required: true },
    /** What makes it the same flag when it is found again. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'state', type: 'select', options: [...flagStates], required: true, defaultValue: 'open' },
    { name: 'note', type: 'textarea' },
    { name: 'seenBy', type: 'relationship', relationTo: 'staff' },
    { name: 'seenAt', type: 'date' },
  ],
  indexes: [{ fields: ['state', 'createdAt'] }],
}
