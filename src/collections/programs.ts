import type { ArrayField, CollectionConfig, Field, GroupField, SelectField } from 'payload'
import { collectionAccess, fieldAccess } from '@/access'
import { zone } from '@/i18n/locales'
import { day, moment } from './fields/dates'
import { completing } from './fields/completing'
import { deciding } from './fields/deciding'
import { eligibilityRules, formSections } from './fields/form'
import { interviewing } from './fields/interviewing'
import { renumberTrainings } from './fields/listed-as'
import { slug } from './fields/slug'

/** The parts of the curriculum, in the order in which they are taught. */
export const parts = ['introduction', 'theory', 'practice'] as const

/** Fields of study a programme may call for. */
export const fieldsOfStudy = [
  'law',
  'political-science',
  'international-relations',
  'regional-studies',
  'oriental-studies',
  'translation',
  'journalism',
  'public-administration',
  'sociology',
  'other',
] as const

/** Where in their studies an applicant may be. */
export const levels = ['bachelor', 'master', 'graduate'] as const

const criterion: Field[] = [
  { name: 'key', type: 'text', required: true, validate: (value: unknown) => /^[a-z][a-z0-9-]*$/.test(String(value)) || 'a-z, 0-9, -' },
  { name: 'label', type: 'text', localized: true, required: true },
  { name: 'weight', type: 'number', required: true, defaultValue: 1, min: 0 },
  { name: 'anchors', type: 'textarea', localized: true },
]

/** What is judged in a stage. `more`: what only this stage asks of a criterion. */
const criteria = (more: Field[] = []): ArrayField => ({ name: 'criteria', type: 'array', minRows: 1, admin: { initCollapsed: true }, fields: [...criterion, ...more] })

const scale: GroupField = {
  name: 'scale',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'min', type: 'number', required: true, defaultValue: 1 },
        { name: 'max', type: 'number', required: true, defaultValue: 5 },
      ],
    },
  ],
}

/** The ways of ranking (docs/selection-methods.md): all are shown, one counts. */
const method: SelectField = { name: 'method', type: 'select', options: ['mean', 'additive', 'rasch'], required: true, defaultValue: 'mean' }

/** One edition of the School: what is taught, whom it calls for, and by what rules it chooses. */
export const Programs: CollectionConfig = {
  slug: 'programs',
  access: collectionAccess('programs'),
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'edition', 'startsOn', 'capacity', '_status'], group: 'site' },
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  defaultSort: '-edition',
  hooks: { afterChange: [renumberTrainings] },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    slug(),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'about',
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'edition', type: 'number', required: true, min: 1, unique: true },
                { name: 'startsOn', type: 'date', required: true, admin: day },
                { name: 'endsOn', type: 'date', required: true, admin: day },
                { name: 'capacity', type: 'number', required: true, min: 1, defaultValue: 25, access: fieldAccess('programs', 'capacity') },
              ],
            },
            { name: 'summary', type: 'textarea', localized: true },
            { name: 'body', type: 'richText', localized: true },
            {
              name: 'parts',
              type: 'array',
              maxRows: parts.length,
              admin: { initCollapsed: true },
              fields: [
                { name: 'key', type: 'select', options: [...parts], required: true },
                { name: 'title', type: 'text', localized: true, required: true },
                { name: 'summary', type: 'textarea', localized: true },
              ],
            },
          ],
        },
        {
          label: 'call',
          fields: [
            {
              name: 'call',
              type: 'group',
              access: fieldAccess('programs', 'call'),
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'opensAt', type: 'date', index: true, admin: moment },
                    { name: 'closesAt', type: 'date', index: true, admin: moment },
                    { name: 'graceMinutes', type: 'number', defaultValue: 10, min: 0, max: 1440 },
                    { name: 'zone', type: 'text', defaultValue: zone, required: true },
                  ],
                },
                { name: 'resultsExpectedOn', type: 'date', admin: day },
              ],
            },
            {
              name: 'eligibility',
              type: 'group',
              access: fieldAccess('programs', 'eligibility'),
              fields: [
                { name: 'fieldsOfStudy', type: 'select', hasMany: true, options: [...fieldsOfStudy] },
                { name: 'levels', type: 'select', hasMany: true, options: [...levels], defaultValue: [...levels] },
                { name: 'minimumBachelorYear', type: 'number', defaultValue: 4, min: 1, max: 6 },
                { name: 'earliestGraduationYear', type: 'number' },
                eligibilityRules,
              ],
            },
            {
              name: 'form',
              type: 'group',
              access: fieldAccess('programs', 'form'),
              fields: [
                formSections,
                { name: 'cvRequired', type: 'checkbox', defaultValue: true },
                { name: 'letterRequired', type: 'checkbox', defaultValue: false },
                { name: 'consent', type: 'textarea', localized: true },
                { name: 'consentVersion', type: 'text', defaultValue: '1' },
                {
                  name: 'retention',
                  type: 'group',
                  fields: [
                    {
                      type: 'row',
                      fields: [
                        { name: 'notAdmittedMonths', type: 'number', required: true, defaultValue: 12, min: 1 },
                        { name: 'participantYears', type: 'number', required: true, defaultValue: 5, min: 1 },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: 'selection',
          fields: [
            {
              name: 'screening',
              type: 'group',
              access: fieldAccess('programs', 'screening'),
              fields: [
                { name: 'reviewsNeeded', type: 'number', required: true, defaultValue: 2, min: 1 },
                { name: 'reviewersDecide', type: 'checkbox', defaultValue: true },
                /** Until when reviewers are asked to have reviewed, and how often they are reminded after it. */
                {
                  type: 'row',
                  fields: [
                    { name: 'reviewsDueAt', type: 'date', admin: moment },
                    { name: 'remindEveryDays', type: 'number', defaultValue: 3, min: 1, max: 60 },
                  ],
                },
                method,
                /** How many are to be shortlisted; without it, as many as there are seats. */
                { name: 'places', type: 'number', min: 1 },
                scale,
                criteria(),
              ],
            },
            {
              name: 'interview',
              type: 'group',
              access: fieldAccess('programs', 'interview'),
              fields: [
                { name: 'reviewsNeeded', type: 'number', required: true, defaultValue: 2, min: 1 },
                method,
                /** What the screening weighs in the final decision, in per cent; with 0, only the interview counts. */
                { name: 'screeningWeight', type: 'number', defaultValue: 0, min: 0, max: 99 },
                scale,
                /** Judged for one language, with a level of the Common European Framework. */
                criteria([{ name: 'spoken', type: 'checkbox', defaultValue: false }]),
                ...interviewing,
              ],
            },
            {
              name: 'offers',
              type: 'group',
              access: fieldAccess('programs', 'offers'),
              fields: deciding,
            },
          ],
        },
        { label: 'completion', fields: [{ name: 'completion', type: 'group', access: fieldAccess('programs', 'completion'), fields: completing(parts) }] },
      ],
    },
  ],
}
