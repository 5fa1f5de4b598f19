import { at } from '../numbers'
import { rulesIn } from './conflicts'
import { connect } from './connect'
import { type Model, modelOf } from './model'
import { type Chosen, type Cost, costOf, loadsOf, lowerBound } from './objective'
import { type Obstacle, obstaclesOf } from './obstacles'
import { partsOf } from './parts'
import { type AssignmentProblem, assignmentProblem, type ConflictRule, type Pair, type ReadProblem } from './problem'
import { solve } from './solve'

/** Why a pair that was there is gone: the reviewer or the application is, a rule came to stand against it, or others needed it moved. */
export type Loss = Pair & { readonly because: 'reviewerGone' | 'applicationGone' | 'conflict' | 'moved' }

export type AssignmentPlan = {
  /** Who reviews what in the end, but for applications that are gone; sorted. `new`: was not there before. */
  readonly pairs: readonly (Pair & { readonly state: 'begun' | 'kept' | 'new' })[]
  readonly lost: readonly Loss[]
  /** Applications that have fewer reviewers than asked for, sorted, and how many they miss. */
  readonly short: readonly { readonly application: string; readonly missing: number }[]
  /** By reviewer, sorted: how many reviews they have before and after. */
  readonly loads: readonly { readonly reviewer: string; readonly before: number; readonly after: number }[]
  /** How many pairs each rule stands against; a pair may be counted under several. */
  readonly avoided: Readonly<Record<ConflictRule, number>>
  /** How many parts the graph of who reviews what has: 1 where the severities of all reviewers can be compared. */
  readonly parts: number
  /** What could not be done, and which rules to relax; empty where everything could. */
  readonly obstacles: readonly Obstacle[]
  readonly objective: Cost
  /** No assignment costs less. Equal to `objective.total`, unless joining parts has cost more. */
  readonly bound: number
  /** What one unit of each part of the objective costs. */
  readonly weights: Model['weights']
}

/**
 * Proposes an assignment: as many reviewers for each application as asked for, nobody against a rule, loads within their bounds and as even as can
 * be, as few old pairs moved as possible, in one part. Depends on the problem and its seed alone, not on the order of its lists.
 * @throws ZodError when the problem is not one
 */
export function planAssignment(asked: AssignmentProblem): AssignmentPlan {
  const problem = assignmentProblem.parse(asked)
  const model = modelOf(problem)
  const { chosen: cheapest, prices } = solve(model, problem.seed)
  const chosen = connect(model, cheapest)
  return {
    pairs: pairsOf(problem, model, chosen),
    lost: lossesOf(problem, model, chosen),
    short: shortages(model, chosen),
    loads: changedLoads(problem, model, chosen),
    avoided: avoidedBy(model),
    parts: partsOf(model, chosen).count,
    obstacles: obstaclesOf(model, chosen),
    objective: costOf(model, chosen),
    bound: lowerBound(model, prices),
    weights: model.weights,
  }
}

const inOrder = (one: Pair, other: Pair): number => compare(one.application, other.application) || compare(one.reviewer, other.reviewer)
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Where a pair stands in the model's tables, unless one of the two is not in the problem. */
function placesOf({ applications, reviewers, width }: Model): (pair: Pair) => number | undefined {
  const rows = new Map(applications.map((id, row) => [id, row]))
  const columns = new Map(reviewers.map((id, column) => [id, column]))
  return ({ application, reviewer }) => {
    const [row, column] = [rows.get(application), columns.get(reviewer)]
    return row === undefined || column === undefined ? undefined : row * width + column
  }
}

function pairsOf({ present }: ReadProblem, { applications, reviewers, width, nobody, stays }: Model, chosen: Chosen): AssignmentPlan['pairs'] {
  const known = new Set(applications)
  const begun = present.filter(({ application, begun }) => begun && known.has(application)).map(({ application, reviewer }) => ({ application, reviewer, state: 'begun' as const }))
  const given = applications.flatMap((application, row) =>
    reviewers.flatMap((reviewer, column) => {
      const place = row * width + column
      return column < nobody && at(chosen, place) ? [{ application, reviewer, state: at(stays, place) ? ('kept' as const) : ('new' as const) }] : []
    }),
  )
  return [...begun, ...given].sort(inOrder)
}

function lossesOf({ present }: ReadProblem, model: Model, chosen: Chosen): Loss[] {
  const [reviewers, applications, placeOf] = [new Set(model.reviewers), new Set(model.applications), placesOf(model)]
  const reasonFor = (pair: Pair): Loss['because'] | undefined => {
    if (!applications.has(pair.application)) return 'applicationGone'
    if (!reviewers.has(pair.reviewer)) return 'reviewerGone'
    const place = placeOf(pair) ?? 0
    if (!at(model.open, place)) return 'conflict'
    return at(chosen, place) ? undefined : 'moved'
  }
  return present
    .flatMap(({ application, reviewer, begun }) => {
      const because = begun ? undefined : reasonFor({ application, reviewer })
      return because ? [{ application, reviewer, because }] : []
    })
    .sort(inOrder)
}

const shortages = ({ applications, width, nobody }: Model, chosen: Chosen): AssignmentPlan['short'] =>
  applications
    .map((application, row) => ({ application, missing: at(chosen, row * width + nobody) }))
    .filter(({ missing }) => missing > 0)
    .sort((one, other) => compare(one.application, other.application))

function changedLoads({ reviewers, present }: ReadProblem, model: Model, chosen: Chosen): AssignmentPlan['loads'] {
  const before = new Map(reviewers.map(({ id, load }) => [id, load]))
  for (const { reviewer } of present) before.set(reviewer, (before.get(reviewer) ?? 0) + 1)
  const loads = loadsOf(model, chosen)
  const after = new Map(model.reviewers.map((reviewer, column) => [reviewer, at(loads, column)]))
  return reviewers.map(({ id }) => ({ reviewer: id, before: before.get(id) ?? 0, after: after.get(id) ?? 0 })).sort((one, other) => compare(one.reviewer, other.reviewer))
}

function avoidedBy({ against }: Model): Record<ConflictRule, number> {
  const counts = { declared: 0, formerStudent: 0, manual: 0, sameInstitution: 0, language: 0 }
  for (const bits of against) for (const rule of bits ? rulesIn(bits) : []) counts[rule] += 1
  return counts
}
