import type { Highs } from 'highs'
import { byId, compare } from '../order'
import { type Change, changesOf } from './changes'
import { fewestMissing } from './fewest'
import { formulate } from './formulation'
import { type Model, modelOf } from './model'
import { type Cost, costOf, loadsOf, type Load } from './objective'
import { type Obstacle, obstaclesOf } from './obstacles'
import { type ReadTimetable, type TimetableProblem, timetableProblem } from './problem'
import { readTimetable, type Timetable } from './read'
import type { Share } from './shares'
import { solveInTurn } from './solve'
import { type Traded, tradedIn } from './traded'

export type TimetablePlan = {
  /** Who is heard in which slot, by applicant. `fixed`: may not be moved; `kept`: had it; `moved`: had another; `new`: had none. */
  readonly interviews: readonly { readonly applicant: string; readonly slot: string; readonly state: 'fixed' | 'kept' | 'moved' | 'new' }[]
  readonly changes: readonly Change[]
  /** Applicants for whom there is no slot, sorted. */
  readonly left: readonly string[]
  /** By panel, what it does, and what an even share would be. */
  readonly panels: readonly (Load & { readonly id: string; readonly share: Share })[]
  readonly objective: Cost
  /** No timetable that hears as many (and, where few moves come first, moves as few) costs fewer points. The solver's bound on the whole objective. */
  readonly bound: number
  /** How far the objective is above the bound, in percent of the objective; 0 where the timetable is proved to be the best. */
  readonly gap: number
  readonly traded: readonly Traded[]
  /** What could not be done, and what to relax; empty where everybody is heard. */
  readonly obstacles: readonly Obstacle[]
  readonly weights: Model['weights']
}

/**
 * Proposes a timetable: as many applicants heard as can be, nobody against a rule, nothing in two places at a time, at the fewest points; or, where
 * `prefer` is `stay`, with as few as can be moved from the slot they have, and of these at the fewest points. Depends on the problem and its seed alone, not
 * on the order of its lists.
 * @throws ZodError when the problem is not one
 */
export function planTimetable(highs: Highs, asked: TimetableProblem): TimetablePlan {
  const problem = timetableProblem.parse(asked)
  const model = modelOf(problem)
  const { bound, timetable } = solved(highs, problem, model)
  const objective = costOf(model, timetable)
  const loads = loadsOf(model, timetable)
  return {
    interviews: interviewsOf(problem, model, timetable),
    changes: changesOf(problem, model, timetable),
    left: model.applicants.flatMap(({ id }, row) => ((timetable[row] ?? -1) < 0 ? [id] : [])).sort(),
    panels: model.panels.map((id, panel) => ({ id, ...(loads[panel] as Load), share: model.shares[panel] as Share })).sort(byId),
    objective,
    bound,
    gap: objective.points === bound ? 0 : (100 * (objective.points - bound)) / objective.points,
    traded: tradedIn(model, timetable, objective),
    obstacles: obstaclesOf(problem, model, timetable),
    weights: model.weights,
  }
}

function solved(highs: Highs, { nodes, prefer, seed }: ReadTimetable, model: Model): { timetable: Timetable; bound: number } {
  if (model.applicants.length === 0) return { timetable: [], bound: 0 }
  const formulation = formulate(model)
  const parts = prefer === 'stay' ? (['missing', 'moved', 'points'] as const) : (['missing', 'points'] as const)
  const missing = fewestMissing(model)
  const { bound, values } = solveInTurn(highs, formulation.program, parts, { seed, nodes, known: missing === undefined ? {} : { missing } })
  return { timetable: readTimetable(formulation, values, model.applicants.length), bound }
}

function interviewsOf({ present }: ReadTimetable, { applicants, slots }: Model, timetable: Timetable): TimetablePlan['interviews'] {
  const had = new Map(present.map((one) => [one.applicant, one]))
  return applicants
    .flatMap(({ id }, row) => {
      const slot = slots[timetable[row] ?? -1]?.id
      if (slot === undefined) return []
      const before = had.get(id)
      const same = before?.slot === slot ? (before.fixed ? 'fixed' : 'kept') : undefined
      return [{ applicant: id, slot, state: same ?? (before ? ('moved' as const) : ('new' as const)) } as const]
    })
    .sort((one, other) => compare(one.applicant, other.applicant))
}
