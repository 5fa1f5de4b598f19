import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'

/** `waiting`: asked for; `working`: the worker is at it; `done`: nothing is left to do but what is named. */
export const runStates = ['waiting', 'working', 'done'] as const

/** How far the issuing of a programme's certificates is that was last asked for. */
export const CertificateRuns: CollectionConfig = {
  slug: 'certificate-runs',
  access: collectionAccess('certificate-runs'),
  admin: { hidden: true },
  fields: [
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, unique: true },
    { name: 'state', type: 'select', options: [...runStates], required: true },
    { name: 'askedAt', type: 'date', required: true, admin: moment },
    { name: 'askedBy', type: 'relationship', relationTo: 'staff' },
    { name: 'due', type: 'number', required: true },
    { name: 'issued', type: 'number', required: true },
    /** For whom none could be made, and why, or why the whole run was refused: `(Fault | Stop)[]` of `operations/run.ts`. */
    { name: 'faults', type: 'json' },
  ],
}
