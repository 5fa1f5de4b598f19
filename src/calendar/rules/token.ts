import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whose calendar it is: `kind` says what of them it shows, `id` who or what they are. */
export type CalendarOwner = { readonly kind: string; readonly id: string }

/**
 * The secret part of a calendar's address. It is kept nowhere: it follows from the secret of the installation, what is in the calendar and whose it is, and how often its address was made anew.
 * @param what is in it, such as `interviews`
 */
export const calendarToken = (secret: string, what: string, { id, kind }: CalendarOwner, renewed: number): string =>
  createHmac('sha256', secret).update(`${what} of ${kind} ${id}, ${renewed}`).digest('base64url')

/** Whether two tokens are the same, in a time that does not tell how much of them is. */
export function sameToken(one: string, other: string): boolean {
  const [mine, theirs] = [Buffer.from(one), Buffer.from(other)]
  return mine.length === theirs.length && timingSafeEqual(mine, theirs)
}
