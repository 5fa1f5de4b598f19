import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { locales } from '@/i18n/locales'

/** People who asked to be told when a call opens. Nothing is sent before they confirm their address. */
export const Reminders: CollectionConfig = {
  slug: 'reminders',
  access: collectionAccess('reminders'),
  admin: { useAsTitle: 'email', defaultColumns: ['email', 'program', 'confirmedAt', 'sentAt'], group: 'correspondence' },
  fields: [
    { name: 'email', type: 'email', required: true },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, index: true },
    { name: 'locale', type: 'select', options: [...locales], required: true, defaultValue: 'az' },
    { name: 'tokenHash', type: 'text', required: true, index: true, hidden: true },
    { name: 'confirmedAt', type: 'date' },
    { name: 'sentAt', type: 'date' },
  ],
  indexes: [{ fields: ['email', 'program'], unique: true }],
}
