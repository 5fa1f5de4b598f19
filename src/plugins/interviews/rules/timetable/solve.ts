import type { Highs, Model as Solver } from 'highs'
import type { Part, Program } from './program'

/** What a program's columns come to. */
type Values = Float64Array

export type Solved = {
  readonly values: Values
  /** No solution in which the parts before the last are least has less of the last. A whole number, as every objective here is. */
  readonly bound: number
}

export type Search = {
  readonly seed: number
  /** How many nodes of the tree are looked at for the last part; those before are searched to their end. */
  readonly nodes: number
  /** The least of a part, where it is known before any search. */
  readonly known: Partial<Record<Part, number>>
}

/** Below this, numbers of the solver are the same. */
const tolerance = 1e-4

/** The least whole number that is not below a number of the solver. Adding 0 makes 0 of -0. */
const wholeFrom = (number: number): number => Math.ceil(number - tolerance) + 0

/**
 * Makes the parts of a program's objective least, one after another: what was reached for one is kept while the next is made least. The same program and
 * seed give the same answer, since the search is bounded by its nodes and never by a clock.
 */
export function solveInTurn(highs: Highs, program: Program, parts: readonly Part[], { known, nodes, seed }: Search): Solved {
  return highs.withModel(program.written(highs), (solver) => {
    // Objectives are whole numbers: a bound less than one below is as good as met.
    solver.options.set({ output_flag: false, random_seed: Math.abs(seed) % 2 ** 31, mip_rel_gap: 0, mip_abs_gap: 1 - tolerance })
    const search = new Descent(highs, solver, program)
    for (const part of parts.slice(0, -1)) {
      const costs = program.costsOf(part)
      const columns = costs.flatMap((cost, column) => (cost === 0 ? [] : [column]))
      if (columns.length === 0) continue
      const most = known[part] ?? search.least(part).bound
      solver.addRow(0, most, { indices: columns, values: columns.map((column) => costs[column] as number) })
    }
    solver.options.set('mip_max_nodes', nodes)
    return search.least(parts.at(-1) as Part)
  })
}

type Found = { readonly values: Values; readonly cost: number }

/** The search for the least of one part. */
class Descent {
  private readonly everything

  constructor(
    private readonly highs: Highs,
    private readonly solver: Solver,
    private readonly program: Program,
  ) {
    this.everything = { kind: 'range', from: 0, to: program.columns.length - 1 } as const
  }

  /**
   * First the relaxation, in which things may be cut: nothing is less than it. Then the best of the whole solutions beside it, which mostly costs no more.
   * Only where it does, the tree is searched.
   */
  least(part: Part): Solved {
    const { offset } = this.program
    this.solver.changeObjectiveOffset(part === 'points' ? offset : 0)
    this.solver.changeColsCost(this.everything, this.program.costsOf(part))
    const relaxed = this.relaxed()
    const bound = wholeFrom(relaxed.cost)
    this.allow(relaxed.values)
    const near = this.run()
    this.allow()
    if (near && near.cost < bound + 1 - tolerance) return { values: near.values, bound }
    if (near) this.solver.setSolution({ colValue: near.values })
    const best = this.run() ?? near
    if (!best) throw new Error(`The solver ended without a solution (${this.solver.getModelStatus()}).`)
    return { values: best.values, bound: Math.max(bound, wholeFrom(Number(this.solver.info.get('mip_dual_bound')))) }
  }

  private relaxed(): Found {
    this.solver.clearIntegrality()
    const found = this.run()
    this.solver.changeColsIntegrality(this.everything, this.program.integrality(this.highs))
    if (!found) throw new Error(`The solver did not solve the relaxation (${this.solver.getModelStatus()}).`)
    return found
  }

  /** Allows everything, or, of what is to be looked for beside these values, only the next whole numbers. */
  private allow(beside?: Values): void {
    const { columns } = this.program
    const value = (column: number) => (columns[column]?.kind === 'beside' ? beside?.[column] : undefined)
    const least = columns.map((_, column) => Math.max(0, Math.floor((value(column) ?? 0) + tolerance)))
    const most = columns.map((one, column) => Math.min(one.most, wholeFrom(value(column) ?? one.most)))
    this.solver.changeColsBounds(this.everything, least, most)
  }

  private run(): Found | undefined {
    this.solver.run()
    const feasible = this.solver.info.get('primal_solution_status') === this.highs.constants.solutionStatus.feasible
    return feasible ? { values: this.solver.getSolution().colValue, cost: this.solver.getObjectiveValue() } : undefined
  }
}
