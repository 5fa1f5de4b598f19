import { luckOf, shuffled } from '../luck'
import { add, at } from '../numbers'
import { conflictsOf } from './conflicts'
import type { ReadProblem } from './problem'

/**
 * A problem as numbers. Applications and reviewers are rows and columns, in an order of luck; the last column is nobody, who takes whatever no
 * reviewer may take. So an assignment always exists, and what nobody has is what is missing.
 */
export type Model = {
  readonly applications: readonly string[]
  readonly reviewers: readonly string[]
  /** How many columns there are: the reviewers, and nobody. */
  readonly width: number
  /** The column of nobody. */
  readonly nobody: number
  /** By application: how many reviewers are still to be found, those who have begun left out. */
  readonly wanted: Int32Array
  /** By pair, rows of `width - 1`: the rules that stand against it, as bits. */
  readonly against: Uint8Array
  /** By pair, rows of `width`: 1 where the pair may be chosen. */
  readonly open: Uint8Array
  /** By pair, rows of `width`: 1 where the pair exists, is not begun, and may go on. */
  readonly stays: Uint8Array
  /** By pair, rows of `width`: 1 where the review is begun. Such a pair is not chosen, it is there. */
  readonly begun: Uint8Array
  /** By reviewer: the load that is there whatever is chosen. */
  readonly base: Int32Array
  /** By reviewer: how many more they may be given. */
  readonly room: Int32Array
  /** By reviewer: the load they should at least have. */
  readonly atLeast: Int32Array
  readonly weights: Weights
}

/** What one unit of each part of the objective costs; whole numbers, each outweighing all that comes after it. */
export type Weights = { readonly missing: number; readonly below: number; readonly moved: number; readonly uneven: number }

/**
 * Weights that make one sum say the same as comparing the parts one after another. Two assignments differ by exchanges along simple cycles of
 * reviewers; such a cycle changes the load of two of them by one, and gives up or takes up at most one old pair at each of its steps. So it is
 * enough that a weight outweighs what one cycle can change in the parts that come after it.
 */
function weightsFor(prefer: ReadProblem['prefer'], width: number, mostLoad: number): Weights {
  const squares = 2 * mostLoad + 3
  const steps = width + 1
  const [uneven, moved] = prefer === 'stay' ? [1, squares] : [steps, 1]
  const below = squares * steps + 1
  return { missing: 3 * below, below, moved, uneven }
}

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1)

/** The problem as numbers: the same for the same problem, in whatever order its lists came. */
export function modelOf(problem: ReadProblem): Model {
  const luck = luckOf('assignment', problem.seed)
  const applications = shuffled([...problem.applications].sort(byId), luck)
  const reviewers = shuffled([...problem.reviewers].sort(byId), luck)
  const sides = { applications, reviewers }
  const against = conflictsOf(sides, problem.conflicts)
  const table = { ...sides, wanted: Int32Array.from(applications, ({ each }) => each ?? problem.each), base: Int32Array.from(reviewers, ({ load }) => load) }
  const pairs = readPresent(problem.present, { ...table, open: openPairs(sides, against) })
  const room = reviewers.map(({ atMost = problem.atMost ?? Number.POSITIVE_INFINITY }, column) => Math.max(0, Math.min(atMost - at(table.base, column), applications.length)))
  const mostLoad = room.reduce((most, more, column) => Math.max(most, more + at(table.base, column)), 0)
  return {
    applications: applications.map(({ id }) => id),
    reviewers: reviewers.map(({ id }) => id),
    width: reviewers.length + 1,
    nobody: reviewers.length,
    wanted: table.wanted,
    against,
    ...pairs,
    base: table.base,
    room: Int32Array.from(room),
    atLeast: Int32Array.from(reviewers, ({ atLeast }) => atLeast ?? problem.atLeast),
    weights: weightsFor(problem.prefer, reviewers.length + 1, mostLoad),
  }
}

type Sides = Pick<ReadProblem, 'applications' | 'reviewers'>

/** Open is what no rule stands against, and nobody always. */
function openPairs({ applications, reviewers }: Sides, against: Uint8Array): Uint8Array {
  const width = reviewers.length + 1
  const open = new Uint8Array(applications.length * width).fill(1)
  for (let row = 0; row < applications.length; row += 1)
    for (let column = 0; column < reviewers.length; column += 1) if (at(against, row * reviewers.length + column)) open[row * width + column] = 0
  return open
}

/** Reads who reviews what already into the tables: what is begun is taken off what is wanted and counts into the load. */
function readPresent(
  present: ReadProblem['present'],
  { applications, reviewers, wanted, base, open }: Sides & Pick<Model, 'wanted' | 'base' | 'open'>,
): Pick<Model, 'open' | 'stays' | 'begun'> {
  const [stays, begun] = [new Uint8Array(open.length), new Uint8Array(open.length)]
  const rows = new Map(applications.map(({ id }, row) => [id, row]))
  const columns = new Map(reviewers.map(({ id }, column) => [id, column]))
  for (const pair of present) {
    const [row, column] = [rows.get(pair.application), columns.get(pair.reviewer)]
    if (pair.begun && row !== undefined) wanted[row] = Math.max(0, at(wanted, row) - 1)
    if (pair.begun && column !== undefined) add(base, column, 1)
    if (row === undefined || column === undefined) continue
    const place = row * (reviewers.length + 1) + column
    if (pair.begun) [begun[place], open[place]] = [1, 0]
    else stays[place] = at(open, place)
  }
  return { open, stays, begun }
}
