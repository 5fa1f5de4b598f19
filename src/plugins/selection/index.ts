import type { Plugin } from 'payload'
import { Releases } from './collections/releases'
import { Reviews } from './collections/reviews'
import { Revisions } from './collections/revisions'
import { Standings } from './collections/standings'
import { selectionFields } from './fields'
import { gate, recordStep } from './hooks/gate'
import { lockBeforeReading } from './hooks/lock'

/** Carries an application from draft to enrolled: the table of steps, the gate, reviews, the board and the release. */
export const selectionPlugin = (): Plugin => (config) => ({
  ...config,
  collections: [
    ...(config.collections ?? []).map((collection) =>
      collection.slug === 'applications'
        ? {
            ...collection,
            fields: [...collection.fields, ...selectionFields],
            hooks: {
              ...collection.hooks,
              beforeOperation: [...(collection.hooks?.beforeOperation ?? []), lockBeforeReading],
              beforeChange: [...(collection.hooks?.beforeChange ?? []), gate],
              afterChange: [...(collection.hooks?.afterChange ?? []), recordStep],
            },
            indexes: [...(collection.indexes ?? []), { fields: ['applicant', 'program'], unique: true }, { fields: ['program', 'status'] }],
          }
        : collection,
    ),
    Reviews,
    Standings,
    Releases,
    Revisions,
  ],
})
