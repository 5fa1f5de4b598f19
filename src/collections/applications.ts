import type { CollectionConfig } from 'payload'
import { collectionAccess, fieldAccess } from '@/access'
import { locales } from '@/i18n/locales'
import { moment } from './fields/dates'
import { fieldsOfStudy, levels } from './programs'

/** One person's application to one programme: one row through both stages. What happens to it is the business of the selection plugin. */
export const Applications: CollectionConfig = {
  slug: 'applications',
  access: collectionAccess('applications'),
  admin: {
    useAsTitle: 'receipt',
    defaultColumns: ['receipt', 'person.surname', 'person.givenName', 'program', 'status', 'announcedStatus', 'submittedAt'],
    group: 'selection',
    listSearchableFields: ['receipt', 'person.surname', 'person.givenName'],
  },
  defaultSort: '-submittedAt',
  // The gate locks rows. Payload's own lock reads beside the transaction: many requests for one application would wait for each other's connections.
  lockDocuments: false,
  fields: [
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, index: true, access: { update: () => false } },
    {
      name: 'applicant',
      type: 'relationship',
      relationTo: 'applicants',
      required: true,
      index: true,
      access: { ...fieldAccess('applications', 'applicant'), update: () => false },
    },
    { name: 'locale', type: 'select', options: [...locales], required: true, defaultValue: 'az', access: { update: () => false } },
    { name: 'receipt', type: 'text', unique: true, access: { create: () => false, update: () => false } },
    { name: 'submittedAt', type: 'date', index: true, access: { create: () => false, update: () => false }, admin: moment },
    {
      name: 'person',
      type: 'group',
      access: fieldAccess('applications', 'person'),
      fields: [
        { name: 'surname', type: 'text', index: true },
        { name: 'givenName', type: 'text' },
        { name: 'patronymic', type: 'text' },
        { name: 'birthDate', type: 'text' },
        { name: 'citizenship', type: 'text' },
        { name: 'identityNumber', type: 'text', index: true },
        { name: 'sex', type: 'select', options: ['female', 'male'] },
        { name: 'city', type: 'text' },
        { name: 'phone', type: 'text' },
      ],
    },
    {
      name: 'education',
      type: 'group',
      access: fieldAccess('applications', 'education'),
      fields: [
        { name: 'institution', type: 'text' },
        { name: 'field', type: 'select', options: [...fieldsOfStudy], index: true },
        { name: 'level', type: 'select', options: [...levels] },
        { name: 'year', type: 'number' },
        { name: 'averageGrade', type: 'number' },
      ],
    },
    /** Languages, replies to the programme's questions and consent, as they were submitted: see `selection/rules/submission.ts` for the shape. */
    { name: 'answers', type: 'json', defaultValue: {}, access: fieldAccess('applications', 'answers') },
    /** What the applicant is typing, as typed, and its version, which rises with every save. */
    { name: 'form', type: 'json', hidden: true, access: fieldAccess('applications', 'form') },
    { name: 'formVersion', type: 'number', defaultValue: 0, hidden: true, access: fieldAccess('applications', 'form') },
  ],
}
