import type { Plugin } from 'payload'
import { Redirects } from './collections/redirects'
import { withFormerAddresses } from './hooks/former-addresses'
import { isAddressed } from './rules/addressed'

/** Looks after what editors wrote: addresses that change, links, previews, translations. */
export const editingPlugin = (): Plugin => (config) => ({
  ...config,
  collections: [
    ...(config.collections ?? []).map((collection) => {
      const { slug } = collection
      return isAddressed(slug) ? withFormerAddresses({ ...collection, slug }) : collection
    }),
    Redirects,
  ],
})

export { type Addressed, addressed, isAddressed, routeOf } from './rules/addressed'
export { localeOf, pathFrom, type Redirect, resolve } from './rules/redirects'
