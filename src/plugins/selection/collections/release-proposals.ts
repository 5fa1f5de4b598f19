import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { stages } from '../rules/steps'

/** What a coordinator proposed to release, where the programme asks for a second person's consent: another one makes the release, of exactly this. Written by the operation that proposes. */
export const ReleaseProposals: CollectionConfig = {
  slug: 'release-proposals',
  access: collectionAccess('release-proposals'),
  admin: { hidden: true },
  defaultSort: '-createdAt',
  fields: [
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true },
    { name: 'stage', type: 'select', options: [...stages], required: true },
    /** SHA-256 of who is told what, in the words of every letter. */
    { name: 'fingerprint', type: 'text', required: true },
    { name: 'decisions', type: 'number', required: true },
    { name: 'proposedBy', type: 'relationship', relationTo: 'staff', required: true },
  ],
  indexes: [{ fields: ['program', 'stage', 'createdAt'] }],
}
