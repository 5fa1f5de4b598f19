import { type Actor, type Need, type Status, type Step, type StepName, seated, steps } from './steps'

/** Where an application stands: what was decided, what was told, and what stood before. */
export type Standpoint = {
  readonly status: Status
  readonly announcedStatus: Status
  readonly statusBefore: Status | null
  readonly announcedBefore: Status | null
}

/** Which of the needs are met. A need that nobody looked into counts as not met. */
export type Facts = Partial<Readonly<Record<Need, boolean>>>

/** Why a step is refused: there is no such step from here, it is not this person's to take, or something is missing for it. */
export type Refusal =
  | { readonly why: 'noSuchStep'; readonly from: Status; readonly to: Status }
  | { readonly why: 'notYours'; readonly step: StepName }
  | { readonly why: 'missing'; readonly step: StepName; readonly missing: readonly Need[] }

export type Judgement = { readonly step: Step } | { readonly refusal: Refusal }

/** What a step by an applicant starts from is what they were told; for everybody else it is what was decided. */
const startOf = (application: Standpoint, actors: readonly Actor[]): Status => (actors.includes('applicant') ? application.announcedStatus : application.status)

const leadsTo = (step: Step, application: Standpoint): Status | null => (step.to === 'before' ? application.statusBefore : step.to)

/** The needs of a step for this application: a seat is asked for only where the step leads to a status that holds one. */
function needsOf(step: Step, application: Standpoint): readonly Need[] {
  const target = leadsTo(step, application)
  return step.needs.filter((need) => need !== 'seatFree' || (target !== null && seated.includes(target)))
}

/**
 * The step that a change of status asks for.
 * @param actors everything that the person is towards this application
 * @returns the step of the table, or why there is none for them
 */
export function findStep(application: Standpoint, to: Status, actors: readonly Actor[]): Judgement {
  const from = startOf(application, actors)
  const possible = steps.filter((step) => step.from.includes(from) && leadsTo(step, application) === to)
  const [first] = possible
  if (!first) return { refusal: { why: 'noSuchStep', from, to } }
  const own = possible.find((step) => step.by.some((actor) => actors.includes(actor)))
  return own ? { step: own } : { refusal: { why: 'notYours', step: first.name } }
}

/**
 * Judges a request to change the status of an application.
 * @param facts which needs are met, gathered under lock; see {@link needsOf} for those that are asked
 * @returns the step to carry out, or the refusal with everything that is missing
 */
export function judge(application: Standpoint, to: Status, actors: readonly Actor[], facts: Facts): Judgement {
  const found = findStep(application, to, actors)
  if ('refusal' in found) return found
  const missing = needsOf(found.step, application).filter((need) => facts[need] !== true)
  return missing.length > 0 ? { refusal: { why: 'missing', step: found.step.name, missing } } : found
}

/**
 * What the applicant is told once a step is taken.
 * A step told at once is announced; a decision waits for the release; reopening takes back only what was announced.
 */
export function announcedAfter(step: Step, application: Standpoint): Status {
  if (step.told === 'with the release') return application.announcedStatus
  if (step.to !== 'before') return step.to
  const wasTold = application.announcedStatus === application.status
  return wasTold ? (application.announcedBefore ?? application.announcedStatus) : application.announcedStatus
}

/**
 * The step by which an application came from one status to another: the table has no two that could be meant.
 * An applicant's step starts from what they were told.
 */
export function stepTaken(before: Pick<Standpoint, 'status' | 'announcedStatus'>, after: Pick<Standpoint, 'status'>): Step | undefined {
  const starts = (step: Step) => step.from.includes(step.by.includes('applicant') ? before.announcedStatus : before.status)
  return steps.find((step) => step.to === after.status && starts(step)) ?? steps.find((step) => step.to === 'before' && starts(step))
}

/** The stage whose release would announce a decision, or null when there is nothing to announce. */
export function awaitsRelease({ status, announcedStatus }: Pick<Standpoint, 'status' | 'announcedStatus'>): 'screening' | 'interview' | null {
  if (announcedStatus === 'submitted' && (status === 'shortlisted' || status === 'rejected')) return 'screening'
  if (announcedStatus === 'shortlisted' && (status === 'offered' || status === 'reserve' || status === 'rejected')) return 'interview'
  return null
}
