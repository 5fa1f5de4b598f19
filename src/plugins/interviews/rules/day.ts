import type { InterviewState } from './steps'

/** An interview on its day. */
export type OnDay = { readonly state: InterviewState; readonly startsAt: Date; readonly arrivedAt: Date | null; readonly calledAt: Date | null }

/** Where somebody is on the day. `late`: not there although it is time; `waiting`: there, not called in; `inside`: called in. */
export const whereabouts = ['expected', 'late', 'waiting', 'inside', 'held', 'missed'] as const

export type Whereabouts = (typeof whereabouts)[number]

/** Where somebody is; an interview that was cancelled is on no list of a day. */
export function whereaboutsOf({ arrivedAt, calledAt, startsAt, state }: OnDay, now: Date): Whereabouts {
  if (state === 'held' || state === 'missed') return state
  if (calledAt) return 'inside'
  if (arrivedAt) return 'waiting'
  return now >= startsAt ? 'late' : 'expected'
}

/** What somebody says of an interview on the day. */
export const marks = ['arrived', 'notArrived', 'called', 'notCalled', 'held', 'missed'] as const

export type Mark = (typeof marks)[number]

/** What may be said from where somebody is, the likeliest first. What was said by mistake can be taken back. */
export const marksFrom: Readonly<Record<Whereabouts, readonly Mark[]>> = {
  expected: ['arrived', 'called', 'missed'],
  late: ['arrived', 'called', 'missed'],
  waiting: ['called', 'notArrived', 'missed'],
  inside: ['held', 'notCalled'],
  held: ['missed'],
  missed: ['held'],
}

/** What a mark changes of an interview. */
export type Marked = { readonly state?: 'held' | 'missed'; readonly arrivedAt?: Date | null; readonly calledAt?: Date | null }

const changes: Readonly<Record<Mark, (interview: OnDay, now: Date) => Marked>> = {
  arrived: (_, now) => ({ arrivedAt: now }),
  notArrived: () => ({ arrivedAt: null }),
  // Who is heard by video is called in without having been checked in.
  called: ({ arrivedAt }, now) => ({ arrivedAt: arrivedAt ?? now, calledAt: now }),
  notCalled: () => ({ calledAt: null }),
  held: () => ({ state: 'held' }),
  missed: () => ({ state: 'missed' }),
}

/** Whether what a mark says is so already: somebody else was faster. */
const isSo: Readonly<Record<Mark, (where: Whereabouts) => boolean>> = {
  arrived: (where) => where === 'waiting' || where === 'inside',
  notArrived: (where) => where === 'expected' || where === 'late',
  called: (where) => where === 'inside',
  notCalled: (where) => where === 'waiting',
  held: (where) => where === 'held',
  missed: (where) => where === 'missed',
}

/** What a mark changes now: null where it is so already, undefined where it can't be said. */
export function changeOf(mark: Mark, interview: OnDay, now: Date): Marked | null | undefined {
  const where = whereaboutsOf(interview, now)
  if (interview.state === 'cancelled') return undefined
  if (isSo[mark](where)) return null
  return marksFrom[where].includes(mark) ? changes[mark](interview, now) : undefined
}

/** A panel's day: whom it hears now, whom next, who comes after, and who was there or missed it. */
export type RunningOrder<T> = { readonly now: readonly T[]; readonly next: T | null; readonly later: readonly T[]; readonly over: readonly T[] }

/** Puts the interviews of a panel into their order; who is late does not hold up who waits already. */
export function runningOrder<T extends OnDay>(interviews: readonly T[], now: Date): RunningOrder<T> {
  const inOrder = [...interviews].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
  const of = (...places: Whereabouts[]) => inOrder.filter((interview) => places.includes(whereaboutsOf(interview, now)))
  const coming = of('expected', 'late', 'waiting')
  const next = of('waiting')[0] ?? coming[0] ?? null
  return { now: of('inside'), next, later: coming.filter((one) => one !== next), over: of('held', 'missed') }
}
