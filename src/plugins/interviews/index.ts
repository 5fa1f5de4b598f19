import type { CollectionConfig, Plugin } from 'payload'
import { withScreens } from './admin/wiring'
import { Interviews } from './collections/interviews'
import { Panels } from './collections/panels'
import { cancelInterviews } from './hooks/consequences'

const withCancelling = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'applications' ? { ...collection, hooks: { ...collection.hooks, afterChange: [...(collection.hooks?.afterChange ?? []), cancelInterviews] } } : collection

/** Adds panels and interviews: who is invited when, by letter, and who scores; and the screen on which interviews are given. */
export const interviewsPlugin = (): Plugin => (config) => withScreens({ ...config, collections: [...(config.collections ?? []).map(withCancelling), Panels, Interviews] })

export { readTimetable, type Timetable } from './operations/read-timetable'
