import type { Plugin } from 'payload'
import { withBackgroundWork } from '@/database/queue'
import { withIndex } from './hooks/changed'
import { indexAll, indexOne, isSearched } from './operations/index-document'

const background = { tasks: { 'index-document': indexOne, 'index-all': indexAll }, schedule: ['23 3 * * * index-all ?max=1'] }

/** Finds what is published, in the language of the visitor, while they type. */
export const searchPlugin = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const { slug } = collection
    return isSearched(slug) ? withIndex({ ...collection, slug }) : collection
  }),
  custom: withBackgroundWork(config.custom, background),
})

export { type Found, search } from './operations/search'
export type { Piece } from './rules/excerpt'
