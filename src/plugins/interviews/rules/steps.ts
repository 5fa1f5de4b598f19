/** The states of an interview. `held`: it took place. */
export const interviewStates = ['scheduled', 'held', 'missed', 'cancelled'] as const

export type InterviewState = (typeof interviewStates)[number]

export type InterviewStepName = 'give' | 'book' | 'move' | 'cancel' | 'hear' | 'miss'

export type InterviewActor = 'applicant' | 'coordinator' | 'chair'

/** `from` null: before there is an interview. */
export type InterviewStep = {
  readonly name: InterviewStepName
  readonly from: readonly (InterviewState | null)[]
  readonly to: InterviewState
  readonly by: readonly InterviewActor[]
}

/**
 * Every step there is, one per line. What was cancelled stays so: another interview is made instead. Whoever was marked as absent by mistake may still be
 * marked as present, and the other way round. Code that acts for nobody, such as the clock, may take any of them.
 */
export const interviewSteps: readonly InterviewStep[] = [
  { name: 'give', from: [null], to: 'scheduled', by: ['coordinator'] },
  { name: 'book', from: [null], to: 'scheduled', by: ['applicant'] },
  { name: 'move', from: ['scheduled'], to: 'scheduled', by: ['applicant', 'coordinator'] },
  { name: 'cancel', from: ['scheduled'], to: 'cancelled', by: ['applicant', 'coordinator'] },
  { name: 'hear', from: ['scheduled', 'missed'], to: 'held', by: ['coordinator', 'chair'] },
  { name: 'miss', from: ['scheduled', 'held'], to: 'missed', by: ['coordinator', 'chair'] },
]

/** A new interview (`from` null), or a change of one. `moved`: to another time, place or panel. */
export type InterviewChange = { readonly from: InterviewState | null; readonly to: InterviewState; readonly moved: boolean }

/**
 * Judges a change by the steps that it asks for; one that changes neither state, time, place nor panel asks for none.
 * @param actors everything that whoever asks is towards this interview; null for code that acts for nobody
 * @returns `over` where there is no such step any more, `notYours` where it is somebody else's, undefined where nothing stands against it
 */
export function whyNotChange({ from, moved, to }: InterviewChange, actors: readonly InterviewActor[] | null): 'over' | 'notYours' | undefined {
  const asked = [...(moved ? ['scheduled' as const] : []), ...(to === from ? [] : [to])]
  const ways = asked.map((target) => interviewSteps.filter((step) => step.to === target && step.from.includes(from)))
  if (actors && ways.some((steps) => steps.length > 0 && !steps.some(({ by }) => by.some((actor) => actors.includes(actor))))) return 'notYours'
  return ways.some((steps) => steps.length === 0) ? 'over' : undefined
}
