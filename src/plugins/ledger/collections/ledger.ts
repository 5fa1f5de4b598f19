import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'

/**
 * Who did what, when and why. Rows are only ever added, and the database itself refuses to change or remove one.
 * Entries about one subject form a chain: each carries the hash of the one before.
 */
export const Ledger: CollectionConfig = {
  slug: 'ledger',
  access: collectionAccess('ledger'),
  admin: { useAsTitle: 'action', defaultColumns: ['createdAt', 'action', 'subjectType', 'subject', 'actorName', 'reason'], group: 'ledger' },
  defaultSort: '-createdAt',
  fields: [
    { name: 'action', type: 'text', required: true, index: true, admin: { components: { Cell: '/src/plugins/ledger/admin/action-cell#ActionCell' } } },
    { name: 'subjectType', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'actorType', type: 'select', options: ['staff', 'applicant', 'clock', 'command'], required: true },
    { name: 'actor', type: 'text', index: true },
    { name: 'actorName', type: 'text' },
    { name: 'reason', type: 'text' },
    { name: 'details', type: 'json' },
    { name: 'previousHash', type: 'text' },
    { name: 'hash', type: 'text', required: true },
  ],
  indexes: [{ fields: ['subjectType', 'subject', 'number'], unique: true }],
}
