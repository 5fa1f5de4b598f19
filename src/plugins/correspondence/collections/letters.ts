import type { CollectionConfig } from 'payload'
import { collectionAccess, fieldAccess } from '@/access'
import { locales } from '@/i18n/locales'

/** `queued`: will be sent; `held`: waits for staff; `sent`: taken by the mail server; `failed`: given up after the last attempt. */
export const letterStates = ['queued', 'held', 'sent', 'failed'] as const

/** The outbox: every letter the School has written, in the words in which it was written. */
export const Letters: CollectionConfig = {
  slug: 'letters',
  access: collectionAccess('letters'),
  admin: { useAsTitle: 'subject', defaultColumns: ['subject', 'to', 'template', 'state', 'sentAt', 'createdAt'], group: 'correspondence', listSearchableFields: ['to', 'subject'] },
  defaultSort: '-createdAt',
  fields: [
    { name: 'to', type: 'email', required: true, index: true },
    { name: 'locale', type: 'select', options: [...locales], required: true, defaultValue: 'az' },
    { name: 'template', type: 'text', required: true, index: true },
    { name: 'application', type: 'relationship', relationTo: 'applications', index: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'body', type: 'textarea', required: true },
    { name: 'state', type: 'select', options: [...letterStates], required: true, defaultValue: 'queued', index: true },
    { name: 'attempts', type: 'number', defaultValue: 0, required: true },
    { name: 'lastError', type: 'text' },
    { name: 'sentAt', type: 'date' },
    /** What the letter is for, once: a second letter with the same key is not written. */
    { name: 'occasion', type: 'text', unique: true },
    { name: 'secret', type: 'json', hidden: true, access: fieldAccess('letters', 'secret') },
  ],
}
