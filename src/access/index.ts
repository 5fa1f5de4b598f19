export { collectionAccess, fieldAccess, globalAccess } from './grant'
export { type GuardedCollection, policy, type Who } from './policy'
export { hasRole, isApplicant, isStaff } from './people'
export { type Role, roles } from './roles'
