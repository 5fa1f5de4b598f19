import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { locales } from '@/i18n/locales'
import { topics } from '../rules/subscription'

/**
 * People who asked to hear from the School: of its news, or when a call opens. Nothing is sent before they confirm their address. Whoever
 * unsubscribes is gone from here, and with them every letter that was still waiting.
 */
export const Subscriptions: CollectionConfig = {
  slug: 'subscriptions',
  access: collectionAccess('subscriptions'),
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'topic', 'program', 'locale', 'confirmedAt', 'lastWrittenAt'],
    group: 'correspondence',
    listSearchableFields: ['email'],
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'email', type: 'email', required: true },
    { name: 'topic', type: 'select', options: [...topics], required: true, index: true },
    { name: 'program', type: 'relationship', relationTo: 'programs', index: true },
    { name: 'locale', type: 'select', options: [...locales], required: true, defaultValue: 'az' },
    { name: 'tokenHash', type: 'text', required: true, index: true, hidden: true },
    { name: 'confirmedAt', type: 'date', admin: moment },
    { name: 'lastWrittenAt', type: 'date', admin: moment },
  ],
}
