import type { Status } from './steps'

/** The stations of an application; the words are in `timeline.KEY`. */
export const stations = [
  'form',
  'submitted',
  'screening',
  'result',
  'shortlisted',
  'interview',
  'reserve',
  'offer',
  'enrolled',
  'graduated',
  'rejected',
  'disqualified',
  'declined',
  'lapsed',
  'withdrawn',
] as const

export type Station = (typeof stations)[number]

/** `ended`: the way ends here; no station after it is shown. */
export type TimelineEntry = { station: Station; state: 'done' | 'current' | 'ahead' | 'ended'; at: string | null }

/** What an applicant may know of the dates; nothing in it depends on a decision that was not announced. */
export type KnownDates = {
  submittedAt: string | null
  closesAt: string | null
  resultsExpectedOn: string | null
  interviewAt: string | null
  answerBy: string | null
  startsOn: string | null
}

/** What the applicant was told, and what they had been told before. */
export type Told = { status: Status; before: Status | null }

const way: readonly Station[] = ['form', 'submitted', 'screening', 'result', 'interview', 'offer', 'enrolled', 'graduated']

/** How far each status that goes on has come: the station that is current, in the words of that status. */
const current: Partial<Record<Status, { at: Station; says: Station }>> = {
  draft: { at: 'form', says: 'form' },
  submitted: { at: 'screening', says: 'screening' },
  shortlisted: { at: 'interview', says: 'interview' },
  reserve: { at: 'offer', says: 'reserve' },
  offered: { at: 'offer', says: 'offer' },
  enrolled: { at: 'enrolled', says: 'enrolled' },
  graduated: { at: 'graduated', says: 'graduated' },
}

const dateOf = (station: Station, dates: KnownDates): string | null =>
  ({
    form: dates.closesAt,
    submitted: dates.submittedAt,
    result: dates.resultsExpectedOn,
    interview: dates.interviewAt,
    offer: dates.answerBy,
    enrolled: dates.startsOn,
  })[station as string] ?? null

/**
 * The way of an application as its applicant sees it, from what was announced alone.
 * A result that was announced is called by its name: `result` becomes `shortlisted` once it is one.
 */
export function timeline(told: Told, dates: KnownDates): TimelineEntry[] {
  const goesOn = current[told.status]
  const reached = goesOn ?? current[told.before ?? 'submitted'] ?? { at: 'screening', says: 'screening' }
  const here = way.indexOf(reached.at)
  const entry = (station: Station, state: TimelineEntry['state']): TimelineEntry => ({ station, state, at: dateOf(station, dates) })
  const named = (station: Station): Station => (station === 'result' ? 'shortlisted' : station)
  const behind = way.slice(told.status === 'draft' ? 0 : 1, here).map((station) => entry(named(station), 'done'))
  if (!goesOn) {
    const passed = told.status === 'rejected' || told.status === 'disqualified' ? [entry(reached.says, 'done')] : []
    return [...behind, ...passed, { station: told.status as Station, state: 'ended', at: null }]
  }
  const finished = told.status === 'graduated'
  return [...behind, entry(reached.says, finished ? 'done' : 'current'), ...way.slice(here + 1).map((station) => entry(station, 'ahead'))]
}
