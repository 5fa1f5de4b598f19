import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { beginRelease, carryOutRelease } from '../hooks/release'
import { stages } from '../rules/steps'

/** The act by which the decisions of a stage are told to all applicants at once. Making the record is the release. */
export const Releases: CollectionConfig = {
  slug: 'releases',
  access: collectionAccess('releases'),
  admin: { useAsTitle: 'id', defaultColumns: ['program', 'stage', 'decisions', 'releasedBy', 'createdAt'], group: 'selection' },
  hooks: { beforeChange: [beginRelease], afterChange: [carryOutRelease] },
  fields: [
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, index: true },
    { name: 'stage', type: 'select', options: [...stages], required: true },
    { name: 'decisions', type: 'number', access: { create: () => false } },
    /** SHA-256 of who is told what: whoever makes a release says by it what they have looked at, and the record what was told. */
    { name: 'fingerprint', type: 'text', admin: { readOnly: true } },
    { name: 'releasedBy', type: 'relationship', relationTo: 'staff', access: { create: () => false } },
  ],
}
