/** What the School has decided about an application. */
export const statuses = ['draft', 'submitted', 'shortlisted', 'offered', 'reserve', 'enrolled', 'graduated', 'rejected', 'disqualified', 'declined', 'lapsed', 'withdrawn'] as const

export type Status = (typeof statuses)[number]

/** Who can take a step. `clock` is the School's own time: the worker, acting for nobody. */
export type Actor = 'applicant' | 'coordinator' | 'reviewer' | 'chair' | 'clock'

/** What must be true for a step; each is judged in `needs.ts`. */
export type Need =
  | 'callOpen'
  | 'formComplete'
  | 'eligible'
  | 'consent'
  | 'enoughReviews'
  | 'reason'
  | 'announced'
  | 'interviewScored'
  | 'seatFree'
  | 'nextOnReserve'
  | 'beforeAnswerDate'
  | 'answerDatePast'
  | 'secondPerson'
  | 'statusBefore'
  | 'completed'

export type StepName = 'submit' | 'shortlist' | 'reject' | 'disqualify' | 'offer' | 'reserve' | 'promote' | 'confirm' | 'decline' | 'lapse' | 'withdraw' | 'reopen' | 'graduate'

export type Step = {
  readonly name: StepName
  readonly from: readonly Status[]
  /** The status it leads to; `before` is whatever stood before the last step. */
  readonly to: Status | 'before'
  readonly by: readonly Actor[]
  readonly needs: readonly Need[]
  /** Whether the applicant hears of it at once, or when the decisions of the stage are released. */
  readonly told: 'at once' | 'with the release'
  /** The letter by which they hear of it: the key of its template. */
  readonly letter: string
}

/**
 * Every step there is, one per line. The status options, the buttons, what the gate allows, the letters and the diagram in the docs are derived from it.
 *
 * An applicant acts on what they were told: for a step by an applicant, `from` is compared with the announced status, so that neither a
 * refusal nor a success can give away a decision that is not released yet.
 */
export const steps: readonly Step[] = [
  {
    name: 'submit',
    from: ['draft'],
    to: 'submitted',
    by: ['applicant'],
    needs: ['callOpen', 'formComplete', 'eligible', 'consent'],
    told: 'at once',
    letter: 'application-received',
  },
  { name: 'shortlist', from: ['submitted'], to: 'shortlisted', by: ['coordinator', 'reviewer'], needs: ['enoughReviews'], told: 'with the release', letter: 'shortlisted' },
  { name: 'reject', from: ['submitted'], to: 'rejected', by: ['coordinator', 'reviewer'], needs: ['enoughReviews'], told: 'with the release', letter: 'rejected-screening' },
  {
    name: 'reject',
    from: ['shortlisted'],
    to: 'rejected',
    by: ['coordinator', 'chair'],
    needs: ['announced', 'interviewScored'],
    told: 'with the release',
    letter: 'rejected-interview',
  },
  { name: 'disqualify', from: ['submitted', 'shortlisted'], to: 'disqualified', by: ['coordinator'], needs: ['reason'], told: 'at once', letter: 'disqualified' },
  {
    name: 'offer',
    from: ['shortlisted'],
    to: 'offered',
    by: ['coordinator', 'chair'],
    needs: ['announced', 'interviewScored', 'seatFree'],
    told: 'with the release',
    letter: 'offered',
  },
  { name: 'reserve', from: ['shortlisted'], to: 'reserve', by: ['coordinator', 'chair'], needs: ['announced', 'interviewScored'], told: 'with the release', letter: 'reserve' },
  { name: 'promote', from: ['reserve'], to: 'offered', by: ['coordinator', 'clock'], needs: ['announced', 'seatFree', 'nextOnReserve'], told: 'at once', letter: 'promoted' },
  { name: 'confirm', from: ['offered'], to: 'enrolled', by: ['applicant'], needs: ['beforeAnswerDate'], told: 'at once', letter: 'confirmed' },
  { name: 'decline', from: ['offered'], to: 'declined', by: ['applicant'], needs: [], told: 'at once', letter: 'declined' },
  { name: 'lapse', from: ['offered'], to: 'lapsed', by: ['clock'], needs: ['announced', 'answerDatePast'], told: 'at once', letter: 'lapsed' },
  { name: 'withdraw', from: ['submitted', 'shortlisted', 'reserve', 'enrolled'], to: 'withdrawn', by: ['applicant'], needs: [], told: 'at once', letter: 'withdrawn' },
  {
    name: 'reopen',
    from: ['rejected', 'disqualified', 'lapsed'],
    to: 'before',
    by: ['coordinator'],
    needs: ['reason', 'statusBefore', 'secondPerson', 'seatFree'],
    told: 'at once',
    letter: 'reopened',
  },
  { name: 'graduate', from: ['enrolled'], to: 'graduated', by: ['coordinator'], needs: ['completed'], told: 'at once', letter: 'graduated' },
]

/** The letter of the step from one status to another; null where the table has no such step. */
export const letterBetween = (from: Status, to: Status): string | null => steps.find((step) => step.from.includes(from) && step.to === to)?.letter ?? null

/** The statuses that hold a seat of the programme. */
export const seated: readonly Status[] = ['offered', 'enrolled', 'graduated']

/** The two stages of selection. */
export const stages = ['screening', 'interview'] as const

export type Stage = (typeof stages)[number]
