import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'

/** Where panels hear applicants. Nobody else is heard in a room at the same time: the database refuses it. */
export const Rooms: CollectionConfig = {
  slug: 'rooms',
  access: collectionAccess('rooms'),
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'place'], group: 'interviews' },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    /** How an applicant finds it: letters and calendars say this. */
    { name: 'place', type: 'text', localized: true, required: true },
  ],
}
