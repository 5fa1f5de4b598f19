import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { decisionKinds } from '../rules/decisions'
import { stages } from '../rules/steps'

/**
 * What decisions stand on, frozen: bundles that anybody can replay, and statements of draws. Rows are only ever added; the database itself refuses to change or remove one.
 */
export const Decisions: CollectionConfig = {
  slug: 'decisions',
  access: collectionAccess('decisions'),
  admin: { hidden: true },
  defaultSort: '-createdAt',
  fields: [
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true },
    { name: 'stage', type: 'select', options: [...stages], required: true },
    { name: 'kind', type: 'select', options: [...decisionKinds], required: true },
    /** The decision that a statement is about, or the statement that a draw carries out: each is followed once. */
    { name: 'follows', type: 'relationship', relationTo: 'decisions', unique: true },
    /** Of a decision: how many places there were, and how many applications had to be drawn for. */
    { name: 'places', type: 'number' },
    { name: 'ties', type: 'number' },
    /** A bundle (rules/bundle.ts) or a statement (rules/draw.ts): ids, no names. */
    { name: 'content', type: 'json', required: true },
    /** SHA-256 of the content as canonical JSON. */
    { name: 'hash', type: 'text', required: true },
  ],
  indexes: [{ fields: ['program', 'stage', 'createdAt'] }],
}
