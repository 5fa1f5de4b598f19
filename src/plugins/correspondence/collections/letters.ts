import type { CollectionConfig } from 'payload'
import { collectionAccess, fieldAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { locales } from '@/i18n/locales'
import { carryOut, judgeByRules, lockBeforeReading } from '../hooks/outbox'
import { letterStates } from '../rules/outbox'

/** Written by the School, looked at by people, in a column beside the words. */
const readOnly = { readOnly: true, position: 'sidebar' } as const

const templateName = '/src/plugins/correspondence/admin/template-name'

/** The outbox: every letter the School has written, in the words in which it was written. */
export const Letters: CollectionConfig = {
  slug: 'letters',
  access: collectionAccess('letters'),
  admin: { useAsTitle: 'subject', defaultColumns: ['subject', 'to', 'template', 'state', 'sentAt', 'createdAt'], group: 'correspondence', listSearchableFields: ['to', 'subject'] },
  defaultSort: '-createdAt',
  hooks: { beforeOperation: [lockBeforeReading], beforeChange: [judgeByRules], afterChange: [carryOut] },
  fields: [
    { name: 'actions', type: 'ui', admin: { components: { Field: '/src/plugins/correspondence/admin/letter-actions#LetterActions' } } },
    { name: 'to', type: 'email', required: true, index: true },
    { name: 'locale', type: 'select', options: [...locales], required: true, defaultValue: 'az' },
    {
      name: 'template',
      type: 'text',
      required: true,
      index: true,
      admin: { ...readOnly, components: { Cell: `${templateName}#TemplateCell`, Field: `${templateName}#TemplateField` } },
    },
    { name: 'application', type: 'relationship', relationTo: 'applications', index: true, admin: readOnly },
    /** Whose letter it is: it ends with the way out, and goes when they do. */
    { name: 'subscription', type: 'relationship', relationTo: 'subscriptions', index: true, admin: readOnly },
    /** Whom an answer reaches, when that is not the School. */
    { name: 'replyTo', type: 'email', admin: readOnly },
    { name: 'subject', type: 'text', required: true },
    { name: 'body', type: 'textarea', required: true },
    /** A file that goes with it, as it was when the letter was written; see `Attachment`. */
    { name: 'attachment', type: 'json', admin: { ...readOnly, components: { Field: '/src/plugins/correspondence/admin/attached#Attached' } } },
    { name: 'state', type: 'select', options: [...letterStates], required: true, defaultValue: 'queued', index: true, admin: readOnly },
    { name: 'attempts', type: 'number', defaultValue: 0, required: true, admin: readOnly },
    { name: 'lastError', type: 'text', admin: readOnly },
    { name: 'sentAt', type: 'date', admin: { ...moment, ...readOnly } },
    /** What the letter is for, once: a second letter with the same key is not written. */
    { name: 'occasion', type: 'text', unique: true, admin: readOnly },
    { name: 'secret', type: 'json', hidden: true, access: fieldAccess('letters', 'secret') },
  ],
}
