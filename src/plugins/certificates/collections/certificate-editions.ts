import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'

/** A certificate as it was made, each time: what it says, who had it made and why. Its PDF lies beside it in `certificate_files`. Nothing of it is ever changed. */
export const CertificateEditions: CollectionConfig = {
  slug: 'certificate-editions',
  access: collectionAccess('certificate-editions'),
  admin: { hidden: true },
  fields: [
    { name: 'certificate', type: 'relationship', relationTo: 'certificates', required: true },
    { name: 'number', type: 'number', required: true },
    /** `CertificateFacts`: what its credential says. */
    { name: 'facts', type: 'json', required: true },
    /** Its own place in the status list: an edition that is no longer in force is told there as a revoked certificate is. */
    { name: 'statusIndex', type: 'number', required: true, unique: true },
    { name: 'key', type: 'relationship', relationTo: 'certificate-keys', required: true, index: true },
    /** Who had it made; absent: a command. */
    { name: 'madeBy', type: 'relationship', relationTo: 'staff' },
    { name: 'reason', type: 'text' },
    { name: 'credential', type: 'textarea', required: true },
  ],
  indexes: [{ fields: ['certificate', 'number'], unique: true }],
}
