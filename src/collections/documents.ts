import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { env } from '@/env'

/** The largest document an applicant may attach, in bytes. */
export const largestDocument = 5 * 1024 * 1024

/** Private papers of applicants. Served only to those whom the policy names, never from a public folder. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  access: collectionAccess('documents'),
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'kind', 'applicant', 'createdAt'], group: 'selection' },
  upload: { staticDir: path.join(env.DATA_DIR, 'documents'), mimeTypes: ['application/pdf'], filesRequiredOnCreate: true },
  fields: [
    { name: 'title', type: 'text', required: true },
    /** Which paper it is: `cv`, `letter`, or the key of the question of the form that asks for it. */
    { name: 'kind', type: 'text', required: true },
    { name: 'applicant', type: 'relationship', relationTo: 'applicants', required: true, index: true },
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, index: true },
  ],
}
