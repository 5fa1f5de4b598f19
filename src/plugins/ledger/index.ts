import type { Plugin } from 'payload'
import { Ledger } from './collections/ledger'

/** Adds the ledger: an append-only record that other processes write through {@link record}. */
export const ledgerPlugin = (): Plugin => (config) => ({ ...config, collections: [...(config.collections ?? []), Ledger] })

export { record } from './operations/record'
