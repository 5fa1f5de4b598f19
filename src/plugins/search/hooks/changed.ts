import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, PayloadRequest } from 'payload'
import { enqueue } from '@/database/queue'
import type { SearchedCollection } from '../operations/index-document'

const renew = (req: PayloadRequest, collection: string, id: string | number): Promise<void> =>
  enqueue(req, 'index-document', { collection, id: String(id) }, { key: `search:${collection}:${id}` })

/** Has the entries of a document made anew after whatever changed it, once that has committed. */
export function withIndex(collection: CollectionConfig & { slug: SearchedCollection }): CollectionConfig {
  const changed: CollectionAfterChangeHook = async ({ doc, req }) => {
    await renew(req, collection.slug, doc.id)
    return doc
  }
  const deleted: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
    await renew(req, collection.slug, id)
    return doc
  }
  const { hooks = {} } = collection
  return { ...collection, hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), changed], afterDelete: [...(hooks.afterDelete ?? []), deleted] } }
}
