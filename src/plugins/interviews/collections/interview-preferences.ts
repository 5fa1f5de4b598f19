import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { day, hour, moment } from '@/collections/fields/dates'
import { locales } from '@/i18n/locales'

/** What an applicant who is to be interviewed has said about it: in which language, and when they can't come. */
export const InterviewPreferences: CollectionConfig = {
  slug: 'interview-preferences',
  access: collectionAccess('interview-preferences'),
  admin: { useAsTitle: 'id', defaultColumns: ['application', 'language', 'travels'], group: 'interviews' },
  fields: [
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, unique: true },
    { name: 'language', type: 'select', options: [...locales], required: true },
    /** By whose clocks they live: times are shown by these as well. */
    { name: 'zone', type: 'text' },
    {
      name: 'impossible',
      type: 'array',
      maxRows: 30,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'from', type: 'date', required: true, admin: moment },
            { name: 'to', type: 'date', required: true, admin: moment },
          ],
        },
      ],
    },
    /** Comes from far: the hour by which they can arrive on the day itself, and by which they must leave to be home on it. */
    { name: 'travels', type: 'checkbox', defaultValue: false },
    {
      type: 'row',
      fields: [
        { name: 'arrives', type: 'text', validate: hour },
        { name: 'leaves', type: 'text', validate: hour },
      ],
    },
    /** Days on which they would come at short notice, where somebody else does not: the reserve of the day. */
    { name: 'standby', type: 'array', maxRows: 30, fields: [{ name: 'day', type: 'date', required: true, admin: day }] },
  ],
}
