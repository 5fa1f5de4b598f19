import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'

/**
 * The times at which panels can hear somebody, made from their sittings (`operations/make-slots.ts`) and by nobody else. An applicant who chooses one keeps it from
 * the others until `chosenUntil`; whoever has it for good has an interview in it.
 */
export const Slots: CollectionConfig = {
  slug: 'slots',
  access: collectionAccess('slots'),
  admin: { useAsTitle: 'startsAt', defaultColumns: ['startsAt', 'panel', 'room', 'closed'], group: 'interviews' },
  defaultSort: 'startsAt',
  fields: [
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, index: true },
    { name: 'panel', type: 'relationship', relationTo: 'panels', required: true },
    {
      type: 'row',
      fields: [
        { name: 'startsAt', type: 'date', required: true, index: true, admin: moment },
        { name: 'endsAt', type: 'date', required: true, admin: moment },
      ],
    },
    { name: 'room', type: 'relationship', relationTo: 'rooms' },
    { name: 'link', type: 'text' },
    /** Kept free by a coordinator: neither chosen nor proposed. */
    { name: 'closed', type: 'checkbox', defaultValue: false },
    { name: 'chosenBy', type: 'relationship', relationTo: 'applications', unique: true, hidden: true },
    { name: 'chosenUntil', type: 'date', hidden: true },
  ],
  indexes: [{ fields: ['panel', 'startsAt'], unique: true }],
}
