import type { CollectionConfig } from 'payload'
import { collectionAccess, fieldAccess } from '@/access'
import { locales } from '@/i18n/locales'
import { enquiryStates } from '../rules/enquiry'

/** What visitors write to the School by its contact form. Staff say whether it is answered; the words stay as they came. */
export const Enquiries: CollectionConfig = {
  slug: 'enquiries',
  access: collectionAccess('enquiries'),
  admin: { useAsTitle: 'subject', defaultColumns: ['subject', 'name', 'email', 'state', 'createdAt'], group: 'correspondence', listSearchableFields: ['subject', 'name', 'email'] },
  defaultSort: '-createdAt',
  fields: [
    { name: 'state', type: 'select', options: [...enquiryStates], required: true, defaultValue: 'new', index: true, admin: { position: 'sidebar' } },
    { name: 'name', type: 'text', required: true, access: fieldAccess('enquiries', 'name') },
    { name: 'email', type: 'email', required: true, access: fieldAccess('enquiries', 'email') },
    { name: 'subject', type: 'text', required: true, access: fieldAccess('enquiries', 'subject') },
    { name: 'message', type: 'textarea', required: true, access: fieldAccess('enquiries', 'message'), admin: { rows: 12 } },
    { name: 'locale', type: 'select', options: [...locales], required: true, defaultValue: 'az', access: fieldAccess('enquiries', 'locale'), admin: { position: 'sidebar' } },
  ],
}
