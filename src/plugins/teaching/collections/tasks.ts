import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { keepOwnTraining, trainingsOfProgram } from '../hooks/own-training'
import { keepHandedIn, keepProgram } from '../hooks/tasks'

/** What participants are asked to hand in. */
export const Tasks: CollectionConfig = {
  slug: 'tasks',
  access: collectionAccess('tasks'),
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'program', 'training', 'dueAt', 'required'], group: 'teaching', listSearchableFields: ['title'] },
  defaultSort: '-dueAt',
  hooks: { beforeValidate: [keepOwnTraining], beforeChange: [keepProgram], beforeDelete: [keepHandedIn] },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'text', type: 'textarea', localized: true, required: true, admin: { rows: 8 } },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true },
    { name: 'training', type: 'relationship', relationTo: 'trainings', filterOptions: trainingsOfProgram },
    {
      type: 'row',
      fields: [
        /** Participants see it, and are written to, from then on. */
        { name: 'shownFrom', type: 'date', required: true, defaultValue: () => new Date().toISOString(), admin: moment },
        { name: 'dueAt', type: 'date', required: true, index: true, admin: moment },
        /** For so many days it is taken late. */
        { name: 'lateDays', type: 'number', required: true, defaultValue: 7, min: 0, max: 60 },
      ],
    },
    /** Whether it has to be accepted for completion. */
    { name: 'required', type: 'checkbox', defaultValue: true },
    { name: 'final', type: 'checkbox', defaultValue: false },
  ],
  indexes: [{ fields: ['program', 'dueAt'] }],
}
