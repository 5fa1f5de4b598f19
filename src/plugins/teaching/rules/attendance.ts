import { opensMinutes } from './scan'

/** How somebody attended a session. That nothing was said of somebody is none of these, and never counts as absent. */
export const attendances = ['present', 'late', 'excused', 'absent'] as const

export type Attendance = (typeof attendances)[number]

/**
 * Where a mark comes from, by what it weighs: the trainer who sees the hall goes before what was scanned, and a correction before both.
 * `kept` was scanned without a network: it counts for nothing until somebody confirms it.
 */
export const sources = ['kept', 'scan', 'tick', 'correction'] as const

export type Source = (typeof sources)[number]

/** One thing that was said of one person at one session. Devices name their marks, so that one which is sent twice is one. */
export type Mark = { readonly id: string; readonly source: Source; readonly state: Attendance; readonly at: Date }

/** What follows from all marks of one person at one session: how they attended, and the mark that says it. `claimed`: only kept scans say so. */
export type Standing = { readonly state: Attendance | 'claimed'; readonly mark: Mark } | null

const before = (one: Mark, other: Mark): boolean => {
  if (one.source !== other.source) return sources.indexOf(one.source) < sources.indexOf(other.source)
  // A scan that is repeated makes nobody later; what a trainer says later is what they mean.
  const scanned = one.source === 'kept' || one.source === 'scan'
  const later = one.at.getTime() - other.at.getTime()
  if (later !== 0) return scanned ? later > 0 : later < 0
  return one.id < other.id
}

/**
 * The one standing that follows from marks, in whatever order and however often they arrive: the greatest in one fixed order of all marks.
 */
export function reconcile(marks: readonly Mark[]): Standing {
  const [first, ...rest] = marks
  if (!first) return null
  const mark = rest.reduce((greatest, one) => (before(greatest, one) ? one : greatest), first)
  return { state: mark.source === 'kept' ? 'claimed' : mark.state, mark }
}

/** What staff say so many minutes after a session, or later, corrects what stands; until then they tick names. When a tick arrives does not matter: phones bring theirs home later. */
export const tickMinutes = 120

export const sourceOf = (endsAt: Date, at: Date): 'tick' | 'correction' => (at.getTime() > endsAt.getTime() + tickMinutes * 60_000 ? 'correction' : 'tick')

/** How many marks a device may send at once. */
export const mostMarks = 500

/** How long a reason may be, in characters. */
export const longestReason = 1000

/** Whether a mark needs a reason: an excuse always, and every correction. */
export const needsReason = ({ source, state }: Pick<Mark, 'source' | 'state'>): boolean => state === 'excused' || source === 'correction'

/** Whether it is too early to say so: only an excuse is known before people arrive. */
export const isEarly = ({ at, state }: Pick<Mark, 'at' | 'state'>, startsAt: Date): boolean => state !== 'excused' && at.getTime() < startsAt.getTime() - opensMinutes * 60_000
