import type { CollectionConfig } from 'payload'
import { collectionAccess, fieldAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { audiences } from '../rules/audiences'
import { keepAnnounced, keepFromDeletion, lockAnnouncement } from '../hooks/announcements'

const written = { readOnly: true, position: 'sidebar' } as const

/** What the School tells the participants of a programme, or its alumni: written here, then announced once, by letter and on their pages. What was announced stays as it was told. */
export const Announcements: CollectionConfig = {
  slug: 'announcements',
  access: collectionAccess('announcements'),
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'program', 'announcedAt', 'letters'], group: 'teaching', listSearchableFields: ['title'] },
  defaultSort: '-createdAt',
  // The guard locks the row; Payload's own lock would read beside the transaction.
  lockDocuments: false,
  hooks: { beforeOperation: [lockAnnouncement], beforeChange: [keepAnnounced], beforeDelete: [keepFromDeletion] },
  fields: [
    { name: 'announce', type: 'ui', admin: { components: { Field: '/src/plugins/teaching/admin/announcement/announcement#Announcement' } } },
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'body', type: 'textarea', localized: true, required: true, admin: { rows: 10 } },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, admin: { position: 'sidebar' } },
    { name: 'audience', type: 'select', options: [...audiences], required: true, defaultValue: 'participants', admin: { position: 'sidebar' } },
    { name: 'announcedAt', type: 'date', access: fieldAccess('announcements', 'announcedAt'), admin: { ...moment, ...written } },
    { name: 'announcedBy', type: 'relationship', relationTo: 'staff', access: fieldAccess('announcements', 'announcedBy'), admin: written },
    /** To how many participants it was written. */
    { name: 'letters', type: 'number', access: fieldAccess('announcements', 'letters'), admin: written },
  ],
  indexes: [{ fields: ['program', 'announcedAt'] }],
}
