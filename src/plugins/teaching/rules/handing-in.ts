/** What is said of something that was handed in: it waits to be read, it is taken, or it is given back with what is to be mended. */
export const submissionStates = ['handedIn', 'accepted', 'returned'] as const

export type SubmissionState = (typeof submissionStates)[number]

/** Until when a task is to be handed in, and for how many days after that it is still taken, late. */
export type Terms = { readonly dueAt: Date; readonly lateDays: number }

/** How long what is handed in may be, in characters. */
export const longestSubmission = 20_000

/** The last moment at which a task is taken. */
export const closesAt = ({ dueAt, lateDays }: Terms): Date => new Date(dueAt.getTime() + lateDays * 24 * 60 * 60 * 1000)

export const isLate = ({ dueAt }: Terms, firstAt: Date): boolean => firstAt > dueAt

/**
 * Why a task can't be handed in (again) by somebody; null where it can. What was given back can be mended whenever: the School asked for it.
 * @param newest the state of what they handed in last
 */
export function whyNotHandIn(newest: SubmissionState | null, terms: Terms, now: Date): 'accepted' | 'beingRead' | 'closed' | null {
  if (newest === 'accepted') return 'accepted'
  if (newest === 'returned') return null
  if (newest === 'handedIn') return now <= terms.dueAt ? null : 'beingRead'
  return now <= closesAt(terms) ? null : 'closed'
}

/** How a task stands for one participant. `overdue`: it can still be handed in, late; `missed`: it can't any more. */
export const taskStandings = ['toDo', 'overdue', 'missed', ...submissionStates] as const

export type TaskStanding = (typeof taskStandings)[number]

export function standingOf(newest: SubmissionState | null, terms: Terms, now: Date): TaskStanding {
  if (newest) return newest
  if (now <= terms.dueAt) return 'toDo'
  return now <= closesAt(terms) ? 'overdue' : 'missed'
}

/** Whether the participant has something to do about it. */
export const isOpen = (standing: TaskStanding): boolean => standing === 'toDo' || standing === 'overdue' || standing === 'returned'
