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
const undecided: Record<Stage, Status> = { screening: 'submitted', interview: 'shortlisted' }

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
