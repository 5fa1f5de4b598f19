import type { CollectionConfig, Plugin } from 'payload'
import { withBackgroundWork } from '@/database/queue'
import { withScreens } from './admin/wiring'
import { withPreview } from './collections/previewed'
import { Redirects } from './collections/redirects'
import { withFormerAddresses } from './hooks/former-addresses'
import { withLinksKept } from './hooks/linked'
import { withWholePublishing } from './hooks/published-whole'
import { withTextAges } from './hooks/texts'
import { noteTexts } from './operations/translations'
import { isWritten } from './operations/written'
import { isAddressed } from './rules/addressed'

/** What is added to a collection that editors write, or draw pictures from. */
function lookedAfter(collection: CollectionConfig): CollectionConfig {
  const { slug } = collection
  const kept = isWritten(slug) || slug === 'media' ? withLinksKept(collection) : collection
  const dated = isWritten(slug) ? withWholePublishing(withTextAges(kept)) : kept
  return isAddressed(slug) ? withFormerAddresses(withPreview({ ...dated, slug })) : dated
}

/** Looks after what editors wrote: addresses that change, links, previews, translations. */
export const editingPlugin = (): Plugin => (config) =>
  withScreens({
    ...config,
    collections: [...(config.collections ?? []).map(lookedAfter), Redirects],
    custom: withBackgroundWork(config.custom, { tasks: { 'note-texts': noteTexts }, schedule: [] }),
  })

export { type Addressed, addressed, isAddressed, routeOf } from './rules/addressed'
export { previewPath, readPreview } from './operations/preview'
export { localeOf, pathFrom, type Redirect, resolve } from './rules/redirects'
