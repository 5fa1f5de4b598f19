import { type CollectionBeforeOperationHook, type CollectionConfig, Forbidden } from 'payload'
import { collectionAccess, fieldAccess, hasRole, roles } from '@/access'
import { locales } from '@/i18n/locales'

/**
 * Over the network only an administrator makes an account. Payload would let anybody make the first one (`/first-register`), without asking the
 * access of the collection; here it is made at the command line.
 */
const onlyByAdministrators: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'create' && req.payloadAPI !== 'local' && !hasRole(req.user, 'admin')) throw new Forbidden(req.t)
}

/** Everyone who works in the admin. */
export const Staff: CollectionConfig = {
  slug: 'staff',
  access: collectionAccess('staff'),
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles'], group: 'people' },
  auth: { maxLoginAttempts: 8, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60, cookies: { sameSite: 'Lax' } },
  hooks: { beforeOperation: [onlyByAdministrators] },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'roles', type: 'select', hasMany: true, required: true, options: [...roles], saveToJWT: true, access: fieldAccess('staff', 'roles') },
    { name: 'institution', type: 'text' },
    { name: 'locale', type: 'select', options: [...locales], defaultValue: 'az' },
  ],
}
