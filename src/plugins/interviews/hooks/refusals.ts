import { APIError, type CollectionAfterErrorHook, type PayloadRequest } from 'payload'
import { hasRole, isStaff, type Role } from '@/access'
import { brokenConstraint } from '@/database/constraint'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

/** A refusal in the language of whoever asks. */
export function say(req: PayloadRequest, key: string, values?: Record<string, string>): string {
  const language = isStaff(req.user) ? req.i18n?.language : req.locale
  return translator(isLocale(language) ? language : defaultLocale, 'interviews')(`refusals.${key}`, values)
}

/** A refusal of something about an interview, in words. */
export const denied = (req: PayloadRequest, key: string, status = 409, values?: Record<string, string>): APIError => new APIError(say(req, key, values), status, { why: key }, true)

/**
 * Lets through only staff with one of these roles.
 * @throws APIError 403 otherwise
 */
export function demand(req: PayloadRequest, ...roles: Role[]): void {
  if (!hasRole(req.user, ...roles)) throw denied(req, 'notForYou', 403)
}

/** What the database refuses by itself, whatever was asked for at the same time, and how that is said. */
const constraints: Record<string, string> = {
  interviews_panel_once: 'panelBusy',
  interview_panelists_once: 'panelistBusy',
  interviews_one_live: 'alreadyScheduled',
  interviews_room_once: 'roomBusy',
  interviews_order: 'order',
}

/** Puts a refusal of the database into words. The transaction has been rolled back by now; nothing is swallowed. */
export const sayConstraint: CollectionAfterErrorHook = ({ error, req }) => {
  const why = constraints[brokenConstraint(error) ?? '']
  if (why) return { status: 409, response: { errors: [{ message: say(req, why), data: { why } }] } }
}
