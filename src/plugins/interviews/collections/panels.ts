import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { calendarField } from '../admin/calendar-field'
import { day, hour } from '@/collections/fields/dates'
import { guardSittings, lockPanel, makeSlotsOfPanel } from '../hooks/availability'
import { followPanel } from '../hooks/consequences'
import { seatChair } from '../hooks/seat-chair'
import { sayConstraint } from '../hooks/refusals'
import { locales } from '@/i18n/locales'

/** The people who interview together. */
export const Panels: CollectionConfig = {
  slug: 'panels',
  access: collectionAccess('panels'),
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'program', 'chair', 'members'], group: 'interviews' },
  hooks: { beforeOperation: [lockPanel], beforeChange: [seatChair, guardSittings], afterChange: [followPanel, makeSlotsOfPanel], afterError: [sayConstraint] },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, index: true },
    { name: 'members', type: 'relationship', relationTo: 'staff', hasMany: true, required: true, minRows: 1 },
    { name: 'chair', type: 'relationship', relationTo: 'staff', required: true },
    { name: 'languages', type: 'select', hasMany: true, options: [...locales] },
    /** When it hears applicants, and where: in a room, or behind a link. */
    {
      name: 'sittings',
      type: 'array',
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'day', type: 'date', required: true, admin: day },
            { name: 'from', type: 'text', required: true, validate: hour },
            { name: 'to', type: 'text', required: true, validate: hour },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'room', type: 'relationship', relationTo: 'rooms' },
            { name: 'link', type: 'text' },
          ],
        },
      ],
    },
    calendarField('panel'),
  ],
}
