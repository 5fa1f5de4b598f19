import type { CollectionConfig, Plugin } from 'payload'
import { withBackgroundWork } from '@/database/queue'
import { ApplicantSessions } from './collections/applicant-sessions'
import { SignInCodes } from './collections/sign-in-codes'
import { cleanUp } from './operations/clean-up'
import { applicantStrategy } from './operations/current-applicant'

const withStrategy = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'applicants' && typeof collection.auth === 'object'
    ? { ...collection, auth: { ...collection.auth, strategies: [...(collection.auth.strategies ?? []), applicantStrategy] } }
    : collection

/** Adds sign-in without a password for applicants. */
export const signInPlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []).map(withStrategy), SignInCodes, ApplicantSessions],
  custom: withBackgroundWork(config.custom, { tasks: { 'sign-in-clean-up': cleanUp }, schedule: ['17 * * * * sign-in-clean-up'] }),
})

export { currentApplicant, sessionCookie } from './operations/current-applicant'
export { type LimitName, limit } from './operations/limit'
export { redeemCode, redeemLink, type Session, signOut } from './operations/redeem'
export { requestCode } from './operations/request-code'
export { networkOf, ownPath } from './rules/visitor'
export { normaliseEmail } from './rules/code'
