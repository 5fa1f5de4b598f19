import type { Condition, Field } from 'payload'
import { fieldAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { locales } from '@/i18n/locales'
import { statuses } from './rules/steps'

const closed = { read: () => false, create: () => false, update: () => false }

/** What selection adds to an application. */
export const selectionFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    options: [...statuses],
    required: true,
    defaultValue: 'draft',
    index: true,
    access: fieldAccess('applications', 'status'),
    admin: { position: 'sidebar' },
  },
  /** Why a step is taken, or why an application should be reopened; the ledger keeps each. */
  { name: 'reason', type: 'textarea', access: fieldAccess('applications', 'reason'), admin: { position: 'sidebar' } },
  {
    name: 'announcedStatus',
    type: 'select',
    options: [...statuses],
    required: true,
    defaultValue: 'draft',
    access: fieldAccess('applications', 'announcedStatus'),
    admin: { position: 'sidebar', readOnly: true },
  },
  /** When the applicant was told what they know now. */
  {
    name: 'announcedAt',
    type: 'date',
    access: { ...closed, read: fieldAccess('applications', 'announcedStatus').read },
    admin: { ...moment, position: 'sidebar', readOnly: true },
  },
  /** What stood before the last step, and before the last announcement: what `reopen` leads back to. */
  { name: 'statusBefore', type: 'select', options: [...statuses], hidden: true, access: closed },
  { name: 'announcedBefore', type: 'select', options: [...statuses], hidden: true, access: closed },
  /** Who asked for this application to be reopened; a second person consents by taking the step. */
  {
    name: 'reopeningAskedBy',
    type: 'relationship',
    relationTo: 'staff',
    access: { ...closed, read: fieldAccess('applications', 'reason').read },
    admin: { position: 'sidebar', readOnly: true },
  },
  /** The place on the reserve list, from 1. */
  { name: 'reservePlace', type: 'number', access: { ...closed, read: fieldAccess('applications', 'announcedStatus').read }, admin: { position: 'sidebar', readOnly: true } },
  /** Until when an offer can be answered. */
  { name: 'answerBy', type: 'date', access: { ...closed, read: fieldAccess('applications', 'announcedStatus').read }, admin: { ...moment, position: 'sidebar', readOnly: true } },
  /** Until when this person may hand in, where their call ends later than for the others. */
  { name: 'extendedUntil', type: 'date', access: { ...closed, read: fieldAccess('applications', 'reason').read }, admin: { ...moment, position: 'sidebar', readOnly: true } },
  /** In which language the essays are written, where it is not that of the form. */
  { name: 'essayLanguage', type: 'select', options: [...locales], access: fieldAccess('applications', 'essayLanguage'), admin: { position: 'sidebar' } },
  /** The version of the form that what was handed in answers. */
  { name: 'answeredForm', type: 'relationship', relationTo: 'form-versions', hidden: true, access: closed },
]

const isReviewer: Condition = ({ roles }) => Array.isArray(roles) && roles.includes('reviewer')

/** What selection adds to a member of staff. */
export const reviewerFields: Field[] = [
  /** Languages in which a reviewer reads essays; none means all. */
  { name: 'reads', type: 'select', hasMany: true, options: [...locales], admin: { condition: isReviewer } },
  /** The most reviews in the screening of one programme; with 0, nothing more is given to them. */
  { name: 'mostReviews', type: 'number', min: 0, admin: { condition: isReviewer } },
]
