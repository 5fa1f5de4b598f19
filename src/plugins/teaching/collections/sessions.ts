import type { CollectionConfig } from 'payload'
import { collectionAccess, fieldAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { sayClash } from '../hooks/clashes'
import { deriveSession, guardSession, keepTold, lockSessions, recordPlan, tellSoon } from '../hooks/guard'
import { sessionStates } from '../rules/session-states'
import { webAddress } from '@/collections/fields/web-address'

/** One occasion on which a training is held. Neither a cohort nor a room nor a trainer has two at a time: the database refuses it. */
export const Sessions: CollectionConfig = {
  slug: 'sessions',
  access: collectionAccess('sessions'),
  admin: { useAsTitle: 'startsAt', defaultColumns: ['training', 'startsAt', 'room', 'venue', 'state'], group: 'teaching' },
  defaultSort: 'startsAt',
  hooks: {
    beforeOperation: [lockSessions],
    beforeValidate: [deriveSession],
    beforeChange: [guardSession],
    afterChange: [recordPlan, tellSoon],
    beforeDelete: [keepTold],
    afterError: [sayClash],
  },
  fields: [
    { name: 'training', type: 'relationship', relationTo: 'trainings', required: true, index: true },
    /** That of the training, whose cohort it is held for. Written by the hooks. */
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, index: true, admin: { readOnly: true } },
    {
      type: 'row',
      fields: [
        { name: 'startsAt', type: 'date', required: true, index: true, admin: moment },
        { name: 'endsAt', type: 'date', required: true, admin: moment },
      ],
    },
    { name: 'venue', type: 'text', localized: true },
    {
      type: 'row',
      fields: [
        { name: 'room', type: 'relationship', relationTo: 'rooms' },
        { name: 'link', type: 'text', validate: webAddress, access: fieldAccess('sessions', 'link') },
      ],
    },
    /** Without them, those of the training. */
    { name: 'trainers', type: 'relationship', relationTo: 'trainers', hasMany: true },
    { name: 'state', type: 'select', options: [...sessionStates], required: true, defaultValue: 'draft' },
    /** How often it was changed since people knew of it: calendars heed the highest. Written by the guard. */
    { name: 'sequence', type: 'number', defaultValue: 0, admin: { hidden: true } },
  ],
}
