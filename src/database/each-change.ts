import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, PayloadRequest } from 'payload'

/** Does something, in the same transaction, after every change of a document of a collection and after it was deleted. */
export function afterEachChange(collection: CollectionConfig, act: (req: PayloadRequest, id: string) => Promise<void>): CollectionConfig {
  const changed: CollectionAfterChangeHook = async ({ doc, req }) => {
    await act(req, String(doc.id))
    return doc
  }
  const deleted: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
    await act(req, String(id))
    return doc
  }
  const { hooks = {} } = collection
  return { ...collection, hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), changed], afterDelete: [...(hooks.afterDelete ?? []), deleted] } }
}
