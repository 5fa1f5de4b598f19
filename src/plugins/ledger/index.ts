import type { CollectionConfig, Plugin } from 'payload'
import { Ledger } from './collections/ledger'
import { recordRoles } from './hooks/roles'

const withRoles = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'staff' ? { ...collection, hooks: { ...collection.hooks, afterChange: [...(collection.hooks?.afterChange ?? []), recordRoles] } } : collection

/** Adds the ledger: an append-only record that other processes write through {@link record}; it writes down changes of roles itself. */
export const ledgerPlugin = (): Plugin => (config) => ({ ...config, collections: [...(config.collections ?? []).map(withRoles), Ledger] })

export { type Action, isAction } from './rules/actions'
export { type Entry, record, recordAll } from './operations/record'
