import type { SessionState } from './session-states'

/** A session as it stands, as far as anybody is told of it. Moments are the same however they are written. */
export type SessionStanding = {
  readonly state: SessionState
  readonly program: string
  readonly training: string
  readonly startsAt: string | Date
  readonly endsAt: string | Date
  /** The id of its room, or else its venue in the language of the School. */
  readonly where: string | null
  readonly link: string | null
  readonly trainers: readonly string[]
}

const moments = ['startsAt', 'endsAt'] as const
const words = ['training', 'where', 'link'] as const

/** Whether people would come to something else, at another time, or to another place. */
export const heldOtherwise = (before: SessionStanding, after: SessionStanding): boolean =>
  moments.some((field) => new Date(before[field]).getTime() !== new Date(after[field]).getTime()) || words.some((field) => (before[field] || null) !== (after[field] || null))

const sameTrainers = (before: SessionStanding, after: SessionStanding): boolean => before.trainers.toSorted().join() === after.trainers.toSorted().join()

/** The sequence of a session after a change (RFC 5545, 3.8.7.4): one more when it stands otherwise than before, else the same. Nobody knows of a draft, so it stays what it is. */
export const sequenceAfter = (before: SessionStanding & { readonly sequence: number }, after: SessionStanding): number =>
  before.sequence + (before.state !== 'draft' && (before.state !== after.state || heldOtherwise(before, after) || !sameTrainers(before, after)) ? 1 : 0)

/** What there may be to tell of a session. `dropped`: it is held, but no longer for, or by, whoever reads. */
export const newsKinds = ['announced', 'changed', 'restored', 'cancelled', 'dropped'] as const

export type News = (typeof newsKinds)[number]

/**
 * What is news about a session to somebody; null when nothing is.
 * @param told how it stood when people were last told, if ever
 * @param concerns whether they had, or have, to do with it as it stood
 */
export function newsOf(told: SessionStanding | null, now: SessionStanding, concerns: (session: SessionStanding) => boolean): News | null {
  const before = told && concerns(told) ? told.state : 'draft'
  const after = concerns(now) ? now.state : 'draft'
  if (after === 'planned' && before === 'planned') return told && heldOtherwise(told, now) ? 'changed' : null
  if (after === 'planned') return before === 'cancelled' ? 'restored' : 'announced'
  if (before !== 'planned') return null
  return now.state === 'planned' ? 'dropped' : 'cancelled'
}

/** When nothing is left to tell: it is over, as it stands. */
export const isOver = ({ endsAt }: SessionStanding, now: Date): boolean => new Date(endsAt) <= now

/** Of which letter the news are: one kind has words of its own, several are told together. */
export const letterFor = (news: readonly News[]): News => (new Set(news).size === 1 ? (news[0] ?? 'changed') : 'changed')
