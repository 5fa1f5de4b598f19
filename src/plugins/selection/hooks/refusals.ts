import { APIError, type CollectionAfterErrorHook, type PayloadRequest } from 'payload'
import { hasRole, type Role } from '@/access'
import { brokenConstraint } from '@/database/constraint'
import { translator } from '@/i18n/translator'
import { languageOf } from '@/i18n/language-of'
import { isId } from './words'

/** A refusal of something at the desk, in words. */
export const denied = (req: PayloadRequest, key: string, status = 409, values?: Record<string, string | number>, data?: Record<string, unknown>): APIError =>
  new APIError(translator(languageOf(req), 'selection')(`desk.${key}`, values), status, { why: key, ...data }, true)

/**
 * Lets through only staff with one of these roles.
 * @throws APIError 403 otherwise
 */
export function demand(req: PayloadRequest, ...roles: Role[]): void {
  if (!hasRole(req.user, ...roles)) throw denied(req, 'notForYou', 403)
}

/**
 * Lets through only what can be the id of a record.
 * @throws APIError 404 otherwise
 */
export function recordId(req: PayloadRequest, given: unknown): string {
  if (!isId(given)) throw denied(req, 'notFound', 404)
  return given.toLowerCase()
}

/** Says in words that a programme can't have fewer seats than are taken: the database refuses it by itself. */
export const sayCapacity: CollectionAfterErrorHook = ({ error, req }) => {
  if (brokenConstraint(error) !== 'program_seats_capacity') return
  const { message } = denied(req, 'capacityTaken')
  return { status: 409, response: { errors: [{ message }] } }
}
