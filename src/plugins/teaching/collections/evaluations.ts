import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { aspects } from '../rules/evaluations'

/**
 * What was said of a session, without who said it or when. Nobody reads the rows: their results are shown by one rule (`rules/evaluations.ts`). All rows of a session are written anew with each answer
 * (`operations/evaluate-session.ts`), so that neither their order nor anything that the database notes beside them joins one to who has answered.
 */
export const Evaluations: CollectionConfig = {
  slug: 'evaluations',
  access: collectionAccess('evaluations'),
  admin: { hidden: true },
  timestamps: false,
  fields: [
    { name: 'session', type: 'relationship', relationTo: 'sessions', required: true, index: true },
    ...aspects.map((name) => ({ name, type: 'number' as const, required: true, min: 1, max: 5 })),
    { name: 'remark', type: 'textarea' },
    /** With how many answers whoever has answered was told that results are shown: of all of them the highest, so that rows of before and after a change of it are not told apart. */
    { name: 'promised', type: 'number', required: true },
  ],
}

/** Who has evaluated which session, so that nobody does it twice; not what they said. */
export const Evaluators: CollectionConfig = {
  slug: 'evaluators',
  access: collectionAccess('evaluators'),
  admin: { hidden: true },
  timestamps: false,
  fields: [
    { name: 'session', type: 'relationship', relationTo: 'sessions', required: true },
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, index: true },
  ],
  indexes: [{ fields: ['session', 'application'], unique: true }],
}
