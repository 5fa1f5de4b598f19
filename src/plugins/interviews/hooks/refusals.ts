import { APIError, type CollectionAfterErrorHook, type PayloadRequest } from 'payload'
import { hasRole, isApplicant, type Role } from '@/access'
import { brokenConstraint } from '@/database/constraint'
import { languageOf } from '@/i18n/language-of'
import { translator } from '@/i18n/translator'

/** A refusal in the language of whoever asks. */
export const say = (req: PayloadRequest, key: string, values?: Record<string, string>): string => translator(languageOf(req), 'interviews')(`refusals.${key}`, values)

/** A refusal of something about an interview, in words. */
export const denied = (req: PayloadRequest, key: string, status = 409, values?: Record<string, string>): APIError => new APIError(say(req, key, values), status, { why: key }, true)

/**
 * Lets through only staff with one of these roles.
 * @throws APIError 403 otherwise
 */
export function demand(req: PayloadRequest, ...roles: Role[]): void {
  if (!hasRole(req.user, ...roles)) throw denied(req, 'notForYou', 403)
}

/** What the database refuses by itself, whatever was asked for at the same time, and how that is said: an applicant learns no more than that a time is gone. */
const constraints: Record<string, { staff: string; applicant: string }> = {
  interviews_panel_once: { staff: 'panelBusy', applicant: 'booked' },
  interview_panelists_once: { staff: 'panelistBusy', applicant: 'booked' },
  room_uses_once: { staff: 'roomBusy', applicant: 'booked' },
  interview_applicants_once: { staff: 'applicantBusy', applicant: 'elsewhere' },
  interviews_one_live: { staff: 'alreadyScheduled', applicant: 'oneIsEnough' },
  interviews_order: { staff: 'order', applicant: 'order' },
}

/** Why the database refused something, if it was for one of its constraints. */
function whyBroken(error: unknown, req: PayloadRequest): string | undefined {
  return constraints[brokenConstraint(error) ?? '']?.[isApplicant(req.user) ? 'applicant' : 'staff']
}

/** Puts a refusal of the database into words. The transaction has been rolled back by now; nothing is swallowed. */
export const sayConstraint: CollectionAfterErrorHook = ({ error, req }) => {
  const why = whyBroken(error, req)
  if (why) return { status: 409, response: { errors: [{ message: say(req, why), data: { why } }] } }
}

/** What the database refuses to an operation, as a refusal in words; any other error as it came. The transaction has been rolled back by now. */
export function inWords(req: PayloadRequest, error: unknown): unknown {
  const why = whyBroken(error, req)
  return why ? denied(req, why) : error
}
