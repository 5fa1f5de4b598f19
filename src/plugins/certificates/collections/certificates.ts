import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'

/** What was given to somebody who completed a programme, under a serial number that never changes: one for each application, and another only in the place of one that was revoked. What is printed in it stands in its editions. */
export const Certificates: CollectionConfig = {
  slug: 'certificates',
  access: collectionAccess('certificates'),
  admin: { hidden: true },
  fields: [
    { name: 'serial', type: 'text', required: true, unique: true },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, index: true },
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, index: true },
    /** The revoked one whose place it takes; absent in the first of an application. */
    { name: 'replaces', type: 'relationship', relationTo: 'certificates', unique: true },
    /** The holder, as printed in the edition that is in force. */
    { name: 'holder', type: 'text', required: true },
    /** The number of the edition that is in force. */
    { name: 'edition', type: 'number', required: true },
    { name: 'issuedAt', type: 'date', required: true, admin: moment },
    { name: 'revokedAt', type: 'date', admin: moment },
    /** Why it was revoked: for staff and the holder, never for the public page. */
    { name: 'revokedBecause', type: 'text' },
  ],
}
