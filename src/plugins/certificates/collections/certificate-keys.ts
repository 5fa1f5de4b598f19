import type { CollectionConfig } from 'payload'
import { collectionAccess, fieldAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { keyStates } from '../rules/key-states'

/** The keys that have signed certificates. One is in force; the others still verify what they signed, unless somebody else may have had them. */
export const CertificateKeys: CollectionConfig = {
  slug: 'certificate-keys',
  access: collectionAccess('certificate-keys'),
  admin: { hidden: true },
  fields: [
    { name: 'publicKey', type: 'text', required: true, unique: true },
    /** What the key is made of, encrypted: see `rules/vault`. */
    { name: 'sealed', type: 'text', required: true, hidden: true, access: fieldAccess('certificate-keys', 'sealed') },
    { name: 'state', type: 'select', options: [...keyStates], required: true },
    { name: 'inForceFrom', type: 'date', required: true, admin: moment },
    { name: 'inForceUntil', type: 'date', admin: moment },
    { name: 'compromisedAt', type: 'date', admin: moment },
  ],
}
