import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { locales } from '@/i18n/locales'

/** People who apply. They are no staff: they can't enter the admin, and they sign in with a code, never with a password. */
export const Applicants: CollectionConfig = {
  slug: 'applicants',
  access: collectionAccess('applicants'),
  admin: { useAsTitle: 'email', defaultColumns: ['email', 'locale', 'createdAt'], group: 'people' },
  auth: { disableLocalStrategy: true },
  fields: [
    { name: 'email', type: 'email', required: true, unique: true, access: { update: () => false } },
    { name: 'locale', type: 'select', options: [...locales], defaultValue: 'az', required: true },
  ],
}
