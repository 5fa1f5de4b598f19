import type { Plugin } from 'payload'
import { ApplicantSessions } from './collections/applicant-sessions'
import { SignInCodes } from './collections/sign-in-codes'

/** Adds sign-in without a password for applicants. */
export const signInPlugin = (): Plugin => (config) => ({ ...config, collections: [...(config.collections ?? []), SignInCodes, ApplicantSessions] })
