import { type Access, type CollectionConfig, type Endpoint, Forbidden, type SanitizedConfig } from 'payload'
import { isStaff } from './people'

const nobody: Access = () => false
const staff: Access = ({ req }) => isStaff(req.user)
const ownPreference: Access = ({ req }) => (isStaff(req.user) ? { 'user.value': { equals: req.user.id } } : false)

type Operations = Pick<NonNullable<CollectionConfig['access']>, 'create' | 'read' | 'update' | 'delete'>

/** Payload's own collections. It would grant some of them to whoever is signed in, applicants included: an applicant could lock an editor's page. */
const internalPolicy: Record<string, Operations> = {
  'payload-locked-documents': { create: staff, read: staff, update: staff, delete: staff },
  'payload-preferences': { create: staff, read: ownPreference, update: ownPreference, delete: ownPreference },
  'payload-jobs': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-kv': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-migrations': { create: nobody, read: nobody, update: nobody, delete: nobody },
}

/** Its own endpoints ask only whether somebody is signed in. */
const forStaff = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (!isStaff(req.user)) throw new Forbidden(req.t)
    return endpoint.handler(req)
  },
})

/** It asks every collection for versions, also those that keep none, and fails over it. */
const asksForVersions = ({ path }: Pick<Endpoint, 'path'>): boolean => path.startsWith('/versions')

/**
 * Gives Payload's own collections the access of our policy, and leaves out endpoints that lead nowhere. Both exist only once a config is built, so this comes after it.
 * @throws Error when Payload has brought a collection that the policy does not know
 */
export function closeInternals(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.endpoints && !collection.versions) collection.endpoints = collection.endpoints.filter((endpoint) => !asksForVersions(endpoint))
    const operations = internalPolicy[collection.slug]
    if (!operations && collection.slug.startsWith('payload-')) throw new Error(`The access policy does not know the collection "${collection.slug}".`)
    if (!operations) continue
    Object.assign(collection.access, operations)
    if (collection.endpoints) collection.endpoints = collection.endpoints.map(forStaff)
  }
  return config
}
