import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { stages } from '../rules/steps'

/**
 * Where an application stands in a stage: what the ranked board reads. The database makes it when an application reaches the stage and keeps
 * its status; the rest is computed from the submitted reviews whenever one changes.
 */
export const Standings: CollectionConfig = {
  slug: 'standings',
  access: collectionAccess('standings'),
  admin: { hidden: true },
  fields: [
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, index: true },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true },
    { name: 'stage', type: 'select', options: [...stages], required: true },
    { name: 'status', type: 'text', required: true },
    /** Decided in this stage, and not announced yet. */
    { name: 'awaitsRelease', type: 'checkbox', required: true, defaultValue: false },
    /** Weighted mean on the scale of the stage; absent when nobody could judge anything. */
    { name: 'mean', type: 'number' },
    /** Standard deviation between the reviews' own means; absent under two reviews. */
    { name: 'spread', type: 'number' },
    { name: 'reviews', type: 'number', required: true, defaultValue: 0 },
  ],
  indexes: [{ fields: ['application', 'stage'], unique: true }, { fields: ['program', 'stage', 'mean'] }],
}
