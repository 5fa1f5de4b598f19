import type { Plugin } from 'payload'

/**
 * Leaves out of every document what is for programmers (the answer of the REST interface), and what loses words: a copy into another language overwrites
 * what was translated.
 */
export const forPeople: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({ ...collection, admin: { ...collection.admin, hideAPIURL: true, disableCopyToLocale: true } })),
  globals: config.globals?.map((global) => ({ ...global, admin: { ...global.admin, hideAPIURL: true } })),
})
