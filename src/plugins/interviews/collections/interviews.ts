import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { followInterview } from '../hooks/consequences'
import { recordPresence } from '../hooks/presence'
import { guardInterview, lockInterview } from '../hooks/guard'
import { sayConstraint } from '../hooks/refusals'
import { interviewStates } from '../rules/steps'

/** One interview of one application by one panel. No panel, panelist or application can have two at a time: the database refuses it. */
export const Interviews: CollectionConfig = {
  slug: 'interviews',
  access: collectionAccess('interviews'),
  admin: { useAsTitle: 'startsAt', defaultColumns: ['application', 'panel', 'startsAt', 'place', 'state'], group: 'interviews' },
  defaultSort: 'startsAt',
  hooks: { beforeOperation: [lockInterview], beforeChange: [guardInterview], afterChange: [followInterview, recordPresence], afterError: [sayConstraint] },
  fields: [
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, index: true },
    { name: 'panel', type: 'relationship', relationTo: 'panels', required: true, index: true },
    {
      type: 'row',
      fields: [
        { name: 'startsAt', type: 'date', required: true, index: true, admin: moment },
        { name: 'endsAt', type: 'date', required: true, admin: moment },
      ],
    },
    /** The slot it takes up, if it is one; it has the interview's panel, time, room and link. */
    { name: 'slot', type: 'relationship', relationTo: 'slots', index: true },
    { name: 'room', type: 'relationship', relationTo: 'rooms' },
    /** Where it is, where that is no room. */
    { name: 'place', type: 'text', localized: true },
    { name: 'link', type: 'text' },
    { name: 'state', type: 'select', options: [...interviewStates], required: true, defaultValue: 'scheduled' },
    /** Stays where it is: no timetable moves it. What is given at an hour that is no slot is pinned, or the next timetable would move it into one. */
    { name: 'pinned', type: 'checkbox', defaultValue: false },
    /** On the day: when the applicant came, and when they were called in. */
    {
      type: 'row',
      fields: [
        { name: 'arrivedAt', type: 'date', admin: moment },
        { name: 'calledAt', type: 'date', admin: moment },
      ],
    },
    /** How often its invitation has changed: calendars heed the highest. Written by the guard. */
    { name: 'sequence', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
  ],
}
