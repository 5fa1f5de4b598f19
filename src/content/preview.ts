import { AsyncLocalStorage } from 'node:async_hooks'
import type { Addressed } from './addresses'

type Document = { collection: Addressed; id: string }

// One for the process: Next puts this module into several bundles, each with a copy of its own.
const shared = globalThis as typeof globalThis & { previewed?: AsyncLocalStorage<Document> }
shared.previewed ??= new AsyncLocalStorage()
const previewed = shared.previewed

/** Reads a document as its latest draft: nothing of it is remembered for others, and everything else is read as visitors see it. */
export const inPreview = <T>(document: Document, read: () => Promise<T>): Promise<T> => previewed.run(document, read)

/** Whether something is read for a preview now: what is remembered is then left alone. */
export const isPreviewing = (): boolean => previewed.getStore() !== undefined

/** Whether this very document is what a preview shows. */
export function isPreviewed(collection: string, id: string): boolean {
  const document = previewed.getStore()
  return document?.collection === collection && document.id === id
}
