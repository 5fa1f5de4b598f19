import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'

/** When a call takes applications. */
export type CallWindow = { opensAt: Date | null; closesAt: Date | null; graceMinutes: number }

/**
 * `notYet`: before it opens, or without dates; `closing`: open, for at most 48 hours more; `grace`: closed on the page, but what arrives is
 * still taken; `closed`: over.
 */
export type CallState = 'notYet' | 'open' | 'closing' | 'grace' | 'closed'

const minute = 60_000
const closingSoon = 48 * 60 * minute

/** The state of a call at a moment. The hour of closing itself still belongs to the call, the last minute of grace to the grace. */
export function callState({ opensAt, closesAt, graceMinutes }: CallWindow, now: Date): CallState {
  if (!opensAt || !closesAt || now < opensAt) return 'notYet'
  const left = closesAt.getTime() - now.getTime()
  if (left < 0) return -left <= graceMinutes * minute ? 'grace' : 'closed'
  return left <= closingSoon ? 'closing' : 'open'
}

/** Whether a new application may be begun. */
export const mayBegin = (state: CallState): boolean => state === 'open' || state === 'closing'

/** Whether what arrives now is taken. */
export const takesForms = (state: CallState): boolean => mayBegin(state) || state === 'grace'

/** The day (YYYY-MM-DD) that it is in a zone at a moment. */
export const dayIn = (zone: string, moment: Date): string => format(new TZDate(moment, zone), 'yyyy-MM-dd')

/** Why an extension for one person can't be: the application is past handing in, or the end is not later than the one they have, or is past. */
export type NoExtension = 'extendOver' | 'extendNotLater'

/**
 * Whether one person's call may end later than it does for them now.
 * @param handingIn whether the application is a draft or was handed in, and nothing more
 * @param endsAt the end of the call for this person now
 * @returns null when it may
 */
export function whyNotExtend({ endsAt, handingIn, now, until }: { handingIn: boolean; endsAt: Date | null; now: Date; until: Date }): NoExtension | null {
  if (!handingIn) return 'extendOver'
  return until > now && (!endsAt || until > endsAt) ? null : 'extendNotLater'
}
