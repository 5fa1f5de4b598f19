import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, PayloadRequest } from 'payload'
import { enqueue } from '@/database/queue'

const note = (req: PayloadRequest, collection: string, id: string | number): Promise<void> =>
  enqueue(req, 'note-texts', { collection, id: String(id), at: new Date().toISOString() }, { key: `texts:${collection}:${id}` })

/** Has the ages of the texts of a document noted after whatever changed it, once that has committed; an editor waits for nothing. */
export function withTextAges(collection: CollectionConfig): CollectionConfig {
  const changed: CollectionAfterChangeHook = async ({ doc, req }) => {
    await note(req, collection.slug, doc.id)
    return doc
  }
  const deleted: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
    await note(req, collection.slug, id)
    return doc
  }
  const { hooks = {} } = collection
  return { ...collection, hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), changed], afterDelete: [...(hooks.afterDelete ?? []), deleted] } }
}
