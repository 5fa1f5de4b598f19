import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { isApplicant } from '@/access'
import { languageOf } from '@/i18n/language-of'
import { translator } from '@/i18n/translator'

/** A refusal of something that an applicant asked for, in words. */
export const refusal = (req: PayloadRequest, key: string, status: number, values?: Record<string, string | number>, data?: Record<string, unknown>): APIError =>
  new APIError(translator(languageOf(req), 'selection')(`application.${key}`, values), status, data, true)

/**
 * The applicant of a request.
 * @throws APIError 401 when nobody is signed in as one
 */
export function signedIn(req: PayloadRequest) {
  if (!isApplicant(req.user)) throw refusal(req, 'signIn', 401)
  return req.user
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether something can be the id of a record. */
export const isId = (given: unknown): given is string => typeof given === 'string' && uuid.test(given)

/**
 * Lets through only what can be the id of a record.
 * @throws APIError 404 otherwise
 */
export function knownId(req: PayloadRequest, given: unknown): string {
  if (!isId(given)) throw refusal(req, 'notFound', 404)
  return given
}
