import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'

/** One-time codes on their way to an address. Only hashes are kept; nobody reads them through any door. */
export const SignInCodes: CollectionConfig = {
  slug: 'sign-in-codes',
  access: collectionAccess('sign-in-codes'),
  admin: { hidden: true },
  fields: [
    { name: 'email', type: 'email', required: true, index: true },
    { name: 'codeHash', type: 'text', required: true },
    { name: 'linkHash', type: 'text', required: true, index: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'usedAt', type: 'date' },
  ],
}
