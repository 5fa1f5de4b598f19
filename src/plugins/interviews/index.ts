import type { CollectionConfig, Plugin } from 'payload'
import { Interviews } from './collections/interviews'
import { Panels } from './collections/panels'
import { cancelInterviews } from './hooks/consequences'

const withCancelling = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'applications' ? { ...collection, hooks: { ...collection.hooks, afterChange: [...(collection.hooks?.afterChange ?? []), cancelInterviews] } } : collection

/** Adds panels and interviews: who is invited when, by letter, and who scores. */
export const interviewsPlugin = (): Plugin => (config) => ({ ...config, collections: [...(config.collections ?? []).map(withCancelling), Panels, Interviews] })
