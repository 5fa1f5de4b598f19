import type { CollectionConfig } from 'payload'
import { collectionAccess, fieldAccess } from '@/access'
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
    /** A bundle (rules/bundle.ts) or a statement (rules/draw.ts): codes, no names and no ids. */
    { name: 'content', type: 'json', required: true },
    /** SHA-256 of the content as canonical JSON. */
    { name: 'hash', type: 'text', required: true },
    /** What its codes are made with (rules/codes.ts); a statement and its draw have that of their decision. Whoever has it can find out who is behind each. Empty where ids were frozen, before there were codes: that never becomes public. */
    { name: 'secret', type: 'text', required: true, hidden: true, access: fieldAccess('decisions', 'secret') },
  ],
  indexes: [{ fields: ['program', 'stage', 'createdAt'] }],
}
