import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'

/** The School's rooms, where it teaches and hears applicants. One thing happens in a room at a time: the database refuses another. */
export const Rooms: CollectionConfig = {
  slug: 'rooms',
  access: collectionAccess('rooms'),
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'place'], group: 'site' },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    /** How somebody finds it: letters and calendars say this. */
    { name: 'place', type: 'text', localized: true, required: true },
  ],
}
