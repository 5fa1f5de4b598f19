import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { locales } from '@/i18n/locales'
import { listedAs } from './fields/listed-as'
import { slug } from './fields/slug'
import { parts } from './programs'

const trainingKinds = ['training', 'visit', 'partner-event'] as const

/** One training of a programme: a class, a visit to a structural unit, or an event of a partner. */
export const Trainings: CollectionConfig = {
  slug: 'trainings',
  access: collectionAccess('trainings'),
  admin: { useAsTitle: 'listedAs', defaultColumns: ['title', 'program', 'order', 'part', 'kind', '_status'], group: 'site' },
  versions: { drafts: { autosave: true, schedulePublish: true }, maxPerDoc: 30 },
  defaultSort: ['-program.edition', 'order'],
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    slug(),
    listedAs,
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, index: true },
    {
      type: 'row',
      fields: [
        { name: 'part', type: 'select', options: [...parts], required: true },
        { name: 'order', type: 'number', required: true, defaultValue: 1, min: 1 },
        { name: 'kind', type: 'select', options: [...trainingKinds], required: true, defaultValue: 'training' },
        { name: 'language', type: 'select', options: [...locales], required: true, defaultValue: 'az' },
      ],
    },
    /** Who teaches it wherever a session names nobody else. */
    { name: 'trainers', type: 'relationship', relationTo: 'trainers', hasMany: true },
    { name: 'partner', type: 'relationship', relationTo: 'partners' },
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'body', type: 'richText', localized: true },
    {
      name: 'sessions',
      type: 'join',
      collection: 'sessions',
      on: 'training',
      defaultSort: 'startsAt',
      admin: { allowCreate: false, defaultColumns: ['startsAt', 'endsAt', 'venue', 'room', 'state'] },
    },
  ],
}
