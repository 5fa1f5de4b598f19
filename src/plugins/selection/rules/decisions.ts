import type { DecisionBundle } from './bundle'
import type { Stage, Status } from './steps'

/** What is frozen: a decision at a cut, what a release stood on, the statement of a draw, the decision after it. */
export const decisionKinds = ['cut', 'release', 'statement', 'draw'] as const

export type DecisionKind = (typeof decisionKinds)[number]

type Outcome = DecisionBundle['result']['applications'][number]['outcome']

/** What is asked of the gate for each outcome of a stage, in the order in which it is asked; whoever is tied waits for the draw. */
const leadsTo: Record<Stage, readonly { readonly outcome: Outcome; readonly to: Status }[]> = {
  screening: [
    { outcome: 'in', to: 'shortlisted' },
    { outcome: 'out', to: 'rejected' },
  ],
  interview: [
    { outcome: 'in', to: 'offered' },
    { outcome: 'reserve', to: 'reserve' },
    { outcome: 'out', to: 'rejected' },
  ],
}

/** Where nobody has decided yet. */
export const undecided: Record<Stage, Status> = { screening: 'submitted', interview: 'shortlisted' }

/** What an applicant was told once a stage was decided for them and they were not rejected in it. */
const went: Record<Stage, readonly Status[]> = {
  screening: ['shortlisted', 'offered', 'reserve', 'enrolled', 'graduated', 'declined', 'lapsed'],
  interview: ['offered', 'reserve', 'enrolled', 'graduated', 'declined', 'lapsed'],
}

/** Whether an applicant was told how a stage ended for them: by what they were told last, and what before. */
export const wasTold = (stage: Stage, told: Status, before: Status | null): boolean =>
  [told, before].some((status) => status !== null && went[stage].includes(status)) || (told === 'rejected' && before === undecided[stage])

export type Asked = { readonly to: Status; readonly applications: readonly string[] }

/**
 * The steps that a decision comes to, in its order, for applications on which nothing is decided yet.
 * @param statusOf where an application stands now
 */
export const stepsOf = ({ applications }: Pick<DecisionBundle['result'], 'applications'>, stage: Stage, statusOf: (application: string) => Status | undefined): Asked[] =>
  leadsTo[stage].map(({ outcome, to }) => ({
    to,
    applications: applications.filter((one) => one.outcome === outcome && statusOf(one.application) === undecided[stage]).map(({ application }) => application),
  }))
