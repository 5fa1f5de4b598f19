import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'

/**
 * Forms as they were asked. Editing the form of a programme makes a new version once somebody has begun to apply; an application that was handed in keeps the version
 * it was given to, and the database keeps versions as they are.
 */
export const FormVersions: CollectionConfig = {
  slug: 'form-versions',
  access: collectionAccess('form-versions'),
  admin: { hidden: true },
  fields: [
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true },
    /** From 1. */
    { name: 'number', type: 'number', required: true },
    /** SHA-256 of the definition: a form that was saved without a change is no new version. */
    { name: 'digest', type: 'text', required: true },
    /** See `rules/questions.ts`. */
    { name: 'definition', type: 'json', required: true },
  ],
  indexes: [{ fields: ['program', 'number'], unique: true }],
}
