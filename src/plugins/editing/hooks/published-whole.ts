import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'
import { wordsOf } from '@/admin/words'

/** A document is published in all its languages at once: what the languages share, its blocks and their order, can't be public in one of them alone. */
const whole: CollectionBeforeOperationHook = ({ args, req }) => {
  if ('publishSpecificLocale' in args && args.publishSpecificLocale) throw new APIError(wordsOf(req.i18n)('editing:publishedWhole'), 400, null, true)
}

/** Refuses to publish one language of a document alone. */
export const withWholePublishing = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), whole] },
})
