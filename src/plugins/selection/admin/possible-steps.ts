import { type Actor, type Status, type StepName, steps } from '../rules/steps'

export type PossibleStep = { name: StepName; to: Status; needsReason: boolean; toldAtOnce: boolean }

/**
 * The steps of the table that these people could ask for from a status, in the order of the table; whether their needs are met, the gate
 * says when it is asked.
 * @param before what stood before the last step, where it is known: `reopen` leads back to it
 */
export function possibleSteps(from: Status, actors: readonly Actor[], before: Status | null = null): PossibleStep[] {
  return steps
    .filter((step) => step.from.includes(from) && step.by.some((actor) => actors.includes(actor)))
    .flatMap(({ name, to, needs, told }) => {
      const target = to === 'before' ? before : to
      return target ? [{ name, to: target, needsReason: needs.includes('reason'), toldAtOnce: told === 'at once' }] : []
    })
}

/** The name of the step of the table that leads from one status to another. */
export const stepBetween = (from: Status, to: Status): StepName | undefined => steps.find((step) => step.from.includes(from) && step.to === to)?.name
