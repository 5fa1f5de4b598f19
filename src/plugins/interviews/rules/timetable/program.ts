import type { Highs, ModelData, VariableType } from 'highs'

/** The parts of an objective that are made least one after another; `points` last. */
export type Part = 'missing' | 'moved' | 'points'

/** What a column may be: a number of whatever size, a whole number, or a whole number that is looked for beside what it is in the relaxation first. */
type Kind = 'any' | 'whole' | 'beside'

type Column = { readonly most: number; readonly kind: Kind; readonly costs: Partial<Record<Part, number>> }
type Row = { readonly least: number; readonly most: number; readonly terms: [column: number, factor: number][] }

/** A mixed-integer program that is written line by line. Columns begin at 0. */
export class Program {
  readonly columns: Column[] = []
  readonly rows: Row[] = []
  /** What the points begin at. */
  offset = 0

  column(most: number, kind: Kind, costs: Column['costs'] = {}): number {
    return this.columns.push({ most, kind, costs }) - 1
  }

  row(least: number, most: number, terms: Row['terms'] = []): Row {
    const row = { least, most, terms }
    this.rows.push(row)
    return row
  }

  costsOf(part: Part): number[] {
    return this.columns.map(({ costs }) => costs[part] ?? 0)
  }

  integrality(highs: Highs): VariableType[] {
    const { continuous, integer } = highs.constants.variableType
    return this.columns.map(({ kind }) => (kind === 'any' ? continuous : integer))
  }

  /** In the words of HiGHS, with the points as its objective. */
  written(highs: Highs): ModelData {
    const starts = [0]
    for (const { terms } of this.rows) starts.push((starts.at(-1) ?? 0) + terms.length)
    return {
      numCols: this.columns.length,
      numRows: this.rows.length,
      sense: highs.constants.objectiveSense.minimize,
      offset: this.offset,
      colCost: this.costsOf('points'),
      colLower: this.columns.map(() => 0),
      colUpper: this.columns.map(({ most }) => most),
      rowLower: this.rows.map(({ least }) => least),
      rowUpper: this.rows.map(({ most }) => most),
      integrality: this.integrality(highs),
      matrix: {
        format: 'csr',
        numRows: this.rows.length,
        numCols: this.columns.length,
        starts,
        indices: this.rows.flatMap(({ terms }) => terms.map(([column]) => column)),
        values: this.rows.flatMap(({ terms }) => terms.map(([, factor]) => factor)),
      },
    }
  }
}
