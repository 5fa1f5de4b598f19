import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'

/** Who is signed in as an applicant. The cookie holds the token, this row only its hash. */
export const ApplicantSessions: CollectionConfig = {
  slug: 'applicant-sessions',
  access: collectionAccess('applicant-sessions'),
  admin: { hidden: true },
  fields: [
    { name: 'applicant', type: 'relationship', relationTo: 'applicants', required: true, index: true },
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
