import type { CollectionConfig } from 'payload'
import { afterEachChange } from '@/database/each-change'
import { enqueue } from '@/database/queue'
import type { SearchedCollection } from '../operations/index-document'

/** Has the entries of a document made anew after whatever changed it, once that has committed. */
export const withIndex = (collection: CollectionConfig & { slug: SearchedCollection }): CollectionConfig =>
  afterEachChange(collection, (req, id) => enqueue(req, 'index-document', { collection: collection.slug, id }, { key: `search:${collection.slug}:${id}` }))
