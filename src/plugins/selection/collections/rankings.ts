import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { stages } from '../rules/steps'

/** How a stage is ranked by every method: computed by the worker whenever scores or rules have changed, and kept. */
export const Rankings: CollectionConfig = {
  slug: 'rankings',
  access: collectionAccess('rankings'),
  admin: { hidden: true },
  fields: [
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true },
    { name: 'stage', type: 'select', options: [...stages], required: true },
    /** SHA-256 of the scores and rules it was computed from. */
    { name: 'digest', type: 'text', required: true },
    /** The moment whose scores it shows. */
    { name: 'readAt', type: 'date', required: true, admin: moment },
    /** How long it took. */
    { name: 'milliseconds', type: 'number', required: true },
    /** What `rules/ranking/side-by-side.ts` makes of them. */
    { name: 'result', type: 'json', required: true },
  ],
  indexes: [{ fields: ['program', 'stage'], unique: true }],
}
