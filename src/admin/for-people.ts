import type { ClientUser, CollectionConfig, Plugin } from 'payload'
import { type GuardedCollection, isInside, policy } from '@/access'

type Hidden = NonNullable<NonNullable<CollectionConfig['admin']>['hidden']>

const isForGuests = (collection: string): boolean => policy[collection as GuardedCollection]?.read.some((who) => who === 'guest') === true

/** Guests find in the admin what is theirs, and not all that they could read on the site as well. */
const hiddenFrom = (collection: string, hidden: Hidden = false): Hidden =>
  hidden === true || (({ user }: { user: ClientUser }) => (hidden !== false && hidden({ user })) || (!isInside(user) && !isForGuests(collection)))

/**
 * Leaves out of every document what is for programmers (the answer of the REST interface), and what loses words: a copy into another language overwrites
 * what was translated. Leaves out for guests what they have nothing to do with.
 */
export const forPeople: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    admin: { ...collection.admin, hideAPIURL: true, disableCopyToLocale: true, hidden: hiddenFrom(collection.slug, collection.admin?.hidden) },
  })),
  globals: config.globals?.map((global) => ({ ...global, admin: { ...global.admin, hideAPIURL: true, hidden: ({ user }) => !isInside(user) } })),
})
