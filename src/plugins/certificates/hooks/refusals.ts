import { APIError, type PayloadRequest } from 'payload'
import { hasRole, type Role } from '@/access'
import { languageOf } from '@/i18n/language-of'
import { translator } from '@/i18n/translator'
import { Unprintable } from '../rules/pdf/unprintable'

/** A refusal in the language of whoever asks. */
export const say = (req: PayloadRequest, key: string, values?: Record<string, string>): string => translator(languageOf(req), 'certificates')(`refusals.${key}`, values)

/** A refusal of something about a certificate, in words. */
export const denied = (req: PayloadRequest, key: string, status = 409, values?: Record<string, string>): APIError => new APIError(say(req, key, values), status, { why: key }, true)

/**
 * Lets through only staff with one of these roles.
 * @throws APIError 403 otherwise
 */
export function demand(req: PayloadRequest, ...roles: Role[]): void {
  if (!hasRole(req.user, ...roles)) throw denied(req, 'notForYou', 403)
}

/** Why a text can't be printed, in the language of whoever asks. */
export const unprintableInWords = (req: PayloadRequest, { signs, text, why }: Pick<Unprintable, 'signs' | 'text' | 'why'>): string =>
  say(req, `unprintable.${why}`, { text, signs: signs.join(' ') })

/**
 * Does what prints, and says in words what can't be printed.
 * @throws APIError 422 then
 */
export async function printable<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Unprintable) throw new APIError(unprintableInWords(req, error), 422, { why: error.why }, true)
    throw error
  }
}
