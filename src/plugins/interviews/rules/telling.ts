/** What of an interview its applicant is told. Moments are the same however they are written. */
export type Told = {
  readonly startsAt: string | Date
  readonly endsAt: string | Date
  readonly place?: string | null
  readonly link?: string | null
  readonly room?: string | { readonly id: string } | null
}

/** An interview as it stands, with the number of the last invitation to it. */
export type Standing = Told & { readonly state: string; readonly sequence: number }

const roomOf = ({ room }: Told): string | null => (typeof room === 'object' ? (room?.id ?? null) : (room ?? null))

const moments = ['startsAt', 'endsAt'] as const
const words = ['place', 'link'] as const

/** Whether the applicant would come at another time, or to another place. */
export const toldAnew = (before: Told, after: Told): boolean =>
  moments.some((field) => new Date(before[field]).getTime() !== new Date(after[field]).getTime()) ||
  words.some((field) => (before[field] || null) !== (after[field] || null)) ||
  roomOf(before) !== roomOf(after)

/** The sequence of an interview after a change (RFC 5545, 3.8.7.4): one more when it stands otherwise than its last invitation says, else the same. */
export const sequenceAfter = (before: Standing, after: Told & { readonly state: string }): number =>
  before.sequence + (before.state !== after.state || toldAnew(before, after) ? 1 : 0)
