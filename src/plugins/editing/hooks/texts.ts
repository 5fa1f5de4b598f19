import type { CollectionConfig } from 'payload'
import { afterEachChange } from '@/database/each-change'
import { enqueue } from '@/database/queue'

/** Has the ages of the texts of a document noted after whatever changed it, once that has committed; an editor waits for nothing. */
export const withTextAges = (collection: CollectionConfig): CollectionConfig =>
  afterEachChange(collection, (req, id) => enqueue(req, 'note-texts', { collection: collection.slug, id, at: new Date().toISOString() }, { key: `texts:${collection.slug}:${id}` }))
