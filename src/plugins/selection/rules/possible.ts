import { type CallState, takesForms } from './call'
import { type Status, type StepName, steps } from './steps'

/** What an applicant may ask for: the steps that are theirs, and to go on writing. `revise`: hand in again what was changed. */
export type MyStep = Extract<StepName, 'submit' | 'withdraw' | 'confirm' | 'decline'> | 'edit' | 'revise'

/** Where an application stands, as its applicant was told. */
export type Situation = { status: Status; call: CallState; changed: boolean; answerBy: Date | null; now: Date }

/**
 * Whether the form may still be written: a draft always, so that nothing is lost when the call closes; a submitted one while the call takes forms.
 * It is judged by what was announced: an early decision that nobody was told of must not show itself by a closed form.
 */
export const mayEdit = (announced: Status, call: CallState): boolean => announced === 'draft' || (announced === 'submitted' && takesForms(call))

/** What the applicant may ask for now. The gate judges again when they do. */
export function mySteps({ status, call, changed, answerBy, now }: Situation): MyStep[] {
  const own = steps.filter((step) => step.by.includes('applicant') && step.from.includes(status)).map(({ name }) => name as MyStep)
  const timely = own.filter((name) => (name !== 'submit' || takesForms(call)) && (name !== 'confirm' || (answerBy !== null && now <= answerBy)))
  const writing: MyStep[] = mayEdit(status, call) ? ['edit'] : []
  return [...writing, ...(status === 'submitted' && changed && takesForms(call) ? (['revise'] as const) : []), ...timely]
}
