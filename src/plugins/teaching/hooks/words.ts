import { APIError, type PayloadRequest } from 'payload'
import { hasRole, isApplicant, type Role } from '@/access'
import { languageOf } from '@/i18n/language-of'
import { translator } from '@/i18n/translator'

/** Why something about the teaching is refused, in the words of whoever asks. */
export const words = (req: PayloadRequest, key: string, values?: Record<string, string | number>): string => translator(languageOf(req), 'teaching')(`refusals.${key}`, values)

/** A refusal of something about the teaching. */
export const denied = (req: PayloadRequest, key: string, status = 409, values?: Record<string, string | number>): APIError =>
  new APIError(words(req, key, values), status, { why: key }, true)

/**
 * Lets through only staff with one of these roles.
 * @throws APIError 403 otherwise
 */
export function demand(req: PayloadRequest, ...roles: Role[]): void {
  if (!hasRole(req.user, ...roles)) throw denied(req, 'notForYou', 403)
}

/**
 * The applicant of a request.
 * @throws APIError 401 when nobody is signed in as one
 */
export function signedIn(req: PayloadRequest) {
  if (!isApplicant(req.user)) throw denied(req, 'signIn', 401)
  return req.user
}
