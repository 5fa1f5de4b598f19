import { fits } from './rotating-code'

/** What a participant's phone sends. Both moments are by its own clock, so that its being wrong does not matter. */
export type Scan = { readonly code: string; readonly scannedAt: Date; readonly sentAt: Date }

/** When a session is, and the key of its codes. */
export type Scanned = { readonly key: string; readonly startsAt: Date; readonly endsAt: Date }

/** Codes are taken from so many minutes before a session until its end. */
export const opensMinutes = 30

/** Who comes so many minutes after the beginning, or more, is late. */
export const lateMinutes = 15

/** What was scanned without a network is taken until so many hours after the session. */
export const keptHours = 48

/** `counts`: they are there; `toConfirm`: they may have been, and the trainer says whether they were. */
export type Verdict =
  | { readonly verdict: 'counts' | 'toConfirm'; readonly at: Date; readonly state: 'present' | 'late' }
  | { readonly verdict: 'refused'; readonly why: 'notYet' | 'over' | 'tooLate' | 'expired' }

const minutes = (count: number): number => count * 60_000

/** When a device noted something, by the clock of the School: as long ago as the device says, counted from when it arrived. Its own clock may be wrong. */
export const spokenAt = ({ at, sentAt }: { readonly at: Date; readonly sentAt: Date }, arrivedAt: Date): Date =>
  new Date(arrivedAt.getTime() - Math.max(0, sentAt.getTime() - at.getTime()))

/** Whether somebody who is there from this moment on is late. */
export const arrivalOf = (startsAt: Date, at: Date): 'present' | 'late' => (at.getTime() >= startsAt.getTime() + minutes(lateMinutes) ? 'late' : 'present')

/**
 * Judges what was scanned. A code that stands while it arrives can only come from the hall, within a minute: it counts. One that is older may have been sent on in a message
 * together with the time at which it stood, so that what a phone says of itself proves nothing: it never counts by itself, and waits for the trainer.
 */
export function judgeScan(scan: Scan, { endsAt, key, startsAt }: Scanned, arrivedAt: Date): Verdict {
  const online = fits(key, scan.code, arrivedAt)
  const at = online ? arrivedAt : spokenAt({ at: scan.scannedAt, sentAt: scan.sentAt }, arrivedAt)
  if (at.getTime() < startsAt.getTime() - minutes(opensMinutes)) return { verdict: 'refused', why: 'notYet' }
  if (at > endsAt) return { verdict: 'refused', why: 'over' }
  const state = arrivalOf(startsAt, at)
  if (online) return { verdict: 'counts', at, state }
  if (arrivedAt.getTime() > endsAt.getTime() + minutes(60 * keptHours)) return { verdict: 'refused', why: 'tooLate' }
  return fits(key, scan.code, at) ? { verdict: 'toConfirm', at, state } : { verdict: 'refused', why: 'expired' }
}
