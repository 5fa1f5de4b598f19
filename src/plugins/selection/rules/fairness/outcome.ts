import type { Stage, Status } from '../steps'

/** The statuses that are reached only by whoever a stage selects. */
const reachedFrom: Record<Stage, readonly Status[]> = {
  screening: ['shortlisted', 'offered', 'reserve', 'enrolled', 'graduated', 'declined', 'lapsed'],
  interview: ['offered', 'enrolled', 'graduated', 'declined', 'lapsed'],
}

/** Where an application stands while a stage decides on it. */
const decidedFrom: Record<Stage, Status> = { screening: 'submitted', interview: 'shortlisted' }

/**
 * How a stage ended for an application: `selected`, `rejected` (also disqualified, or on the reserve list without an offer), or null while it is not decided, and for whoever withdrew before or never came so far.
 * @param before the status before the last step: it tells in which stage somebody was rejected, and how far somebody was who withdrew
 */
export function outcomeOf(stage: Stage, status: Status, before: Status | null): 'selected' | 'rejected' | null {
  const furthest = status === 'withdrawn' || status === 'rejected' || status === 'disqualified' ? before : status
  if (furthest !== null && reachedFrom[stage].includes(furthest)) return 'selected'
  if ((status === 'rejected' || status === 'disqualified') && before === decidedFrom[stage]) return 'rejected'
  return stage === 'interview' && status === 'reserve' ? 'rejected' : null
}
