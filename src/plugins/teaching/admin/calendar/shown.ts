import type { Named, PlannedSession, PlannedTraining } from '../../operations/read-plan'
import type { DayOff } from '../../rules/days-off'

/** A day of the calendar in words; days as YYYY-MM-DD. */
export type ShownDay = { day: string; label: string /** With its year, as it is said aloud */; full: string; off: string | null; outside: boolean; past: boolean }

/** What the calendar shows, with its days already in words: not every browser knows the months of every language of ours. */
export type Shown = {
  program: string
  /** Whether this person plans, or only reads. */
  plans: boolean
  weeks: { label: string; days: ShownDay[] }[]
  sessions: PlannedSession[]
  trainings: PlannedTraining[]
  rooms: Named[]
  trainers: Named[]
}

export type NamedDayOff = DayOff & { name: string; label: string }

/** Trainings that are held on no day yet, in their order. */
export const waitingIn = ({ sessions, trainings }: Shown): PlannedTraining[] =>
  trainings.filter(({ id }) => !sessions.some(({ state, training }) => training === id && state !== 'cancelled'))
