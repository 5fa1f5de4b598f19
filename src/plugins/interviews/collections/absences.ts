import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { day, hour } from '@/collections/fields/dates'
import { guardAbsence, makeSlotsAgain, makeSlotsAround } from '../hooks/availability'

/** When somebody of a panel is not there, whatever its sittings say; without hours, the whole day. */
export const Absences: CollectionConfig = {
  slug: 'absences',
  access: collectionAccess('absences'),
  admin: { useAsTitle: 'day', defaultColumns: ['panelist', 'day', 'from', 'to'], group: 'interviews' },
  defaultSort: 'day',
  hooks: { beforeChange: [guardAbsence], afterChange: [makeSlotsAround], afterDelete: [makeSlotsAgain] },
  fields: [
    { name: 'panelist', type: 'relationship', relationTo: 'staff', required: true, index: true, defaultValue: ({ user }) => user?.id },
    { name: 'day', type: 'date', required: true, index: true, admin: day },
    {
      type: 'row',
      fields: [
        { name: 'from', type: 'text', validate: hour },
        { name: 'to', type: 'text', validate: hour },
      ],
    },
  ],
}
