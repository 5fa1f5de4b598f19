import type { CollectionConfig } from 'payload'
import { collectionAccess, fieldAccess, roles } from '@/access'
import { locales } from '@/i18n/locales'

/** Everyone who works in the admin. */
export const Staff: CollectionConfig = {
  slug: 'staff',
  access: collectionAccess('staff'),
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles'], group: 'people' },
  auth: { maxLoginAttempts: 8, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60, cookies: { sameSite: 'Lax' } },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'roles', type: 'select', hasMany: true, required: true, options: [...roles], saveToJWT: true, access: fieldAccess('staff', 'roles') },
    { name: 'institution', type: 'text' },
    { name: 'locale', type: 'select', options: [...locales], defaultValue: 'az' },
  ],
}
