import { awaitsRelease, type Standpoint } from './judge'
import type { Stage } from './steps'

/** The longest feedback, in characters: it is part of a letter. */
export const longestFeedback = 4000

/**
 * The stage about which somebody can still be told why they were not selected in it: while nothing is decided in it, and until a rejection in it is told.
 * @returns null once they were told how it ended, or when they were not rejected in it
 */
export function feedbackStage(application: Pick<Standpoint, 'status' | 'announcedStatus'>): Stage | null {
  const { announcedStatus, status } = application
  if (status === 'rejected') return awaitsRelease(application)
  if (status !== announcedStatus) return null
  return status === 'submitted' ? 'screening' : status === 'shortlisted' ? 'interview' : null
}
