import { institutions } from './institutions'
import { type Actor, type Status, steps, type Stage } from './steps'

/** `assigned`: to be done; `submitted`: given; `conflict`: the reviewer stepped aside. */
export const reviewStates = ['assigned', 'submitted', 'conflict'] as const

export type ReviewState = (typeof reviewStates)[number]

/** The status of an application while it is in a stage. */
const during: Record<Stage, Status> = { screening: 'submitted', interview: 'shortlisted' }

/**
 * Whether reviews of a stage may still be written: from when the applicant is in it until the applicant is told how it ended. What was decided
 * but not told closes nothing, and what was told is not moved afterwards.
 */
export const takesReviews = (stage: Stage, announced: Status): boolean => announced === during[stage]

/** Whether a review that was handed in may still be changed: until the application is decided on, since the decision stands on it. */
export const mayChange = (stage: Stage, status: Status): boolean => status === during[stage]

/** Where a reviewer's own change of a review's state may lead. Nobody takes back what was given, nor a conflict. */
export const mayBecome = (from: ReviewState, to: ReviewState): boolean => from === to || (from !== 'conflict' && to !== 'assigned')

const stepsBy = (actor: Actor, from: Status): Status[] => steps.flatMap(({ by, from: starts, to }) => (by.includes(actor) && starts.includes(from) && to !== 'before' ? [to] : []))

const plain = (words: string): string =>
  words
    .toLocaleLowerCase('az')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Every name under which an institution is known: its key, and its name. */
function namesOf(institution: string): string[] {
  const known = Object.entries(institutions).find(([key, name]) => key === institution || plain(name) === plain(institution))
  return [institution, ...(known ?? [])].map(plain)
}

/** Whether two people are of the same institution, each given by its key or its name, as typed. Two people without one share none. */
export function sameInstitution(one: string | null | undefined, other: string | null | undefined): boolean {
  if (!one?.trim() || !other?.trim()) return false
  const names = namesOf(other)
  return namesOf(one).some((name) => names.includes(name))
}

/** Where whoever decides in a stage may take an application: a reviewer in the screening, where the programme lets reviewers decide, the chair of the panel after the interview. */
export const deciderSteps: Record<Stage, readonly Status[]> = { screening: stepsBy('reviewer', during.screening), interview: stepsBy('chair', during.interview) }
