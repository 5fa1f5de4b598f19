import { Groups } from '../groups'
import { at } from '../numbers'
import type { Model } from './model'
import type { Chosen } from './objective'

type Edge = { readonly row: number; readonly column: number }

/** The graph of who reviews what: its parts, and the pairs without which its parts would be the same. */
export type Parts = {
  /** How many there are; 0 where nobody reviews anything. */
  readonly count: number
  /** The part of an application, and of a reviewer, as a number that is the same within a part. */
  readonly ofRow: (row: number) => number
  readonly ofColumn: (column: number) => number
  /** The reviewers who review anything. */
  readonly columns: readonly number[]
  /** Pairs that may be moved: those that are not begun. */
  readonly movable: readonly Edge[]
  /** Those of them that close a ring, so that their part holds together without them. */
  readonly spare: readonly Edge[]
}

/** Looks at who reviews what, begun or chosen. Reviewers without any review and applications without any reviewer are in no part. */
export function partsOf({ applications, width, nobody, begun }: Model, chosen: Chosen): Parts {
  const [fixed, movable]: [Edge[], Edge[]] = [[], []]
  for (let row = 0; row < applications.length; row += 1)
    for (let column = 0; column < nobody; column += 1) {
      if (at(begun, row * width + column) > 0) fixed.push({ row, column })
      else if (at(chosen, row * width + column) > 0) movable.push({ row, column })
    }
  const groups = new Groups(applications.length + nobody)
  const join = ({ row, column }: Edge) => groups.join(row, applications.length + column)
  // What can't be moved first, so that as many rings as possible are closed by what can.
  for (const edge of fixed) join(edge)
  const spare = movable.filter((edge) => !join(edge))
  const edges = [...fixed, ...movable]
  return {
    count: new Set(edges.map(({ row }) => groups.headOf(row))).size,
    ofRow: (row) => groups.headOf(row),
    ofColumn: (column) => groups.headOf(applications.length + column),
    columns: [...new Set(edges.map(({ column }) => column))],
    movable,
    spare,
  }
}

/** The parts of what the rules allow, begun or open: no assignment joins what is apart there. */
export function partsAllowed({ applications, width, nobody, begun, open }: Model): Pick<Parts, 'ofRow' | 'ofColumn'> {
  const groups = new Groups(applications.length + nobody)
  for (let row = 0; row < applications.length; row += 1)
    for (let column = 0; column < nobody; column += 1) if (at(begun, row * width + column) + at(open, row * width + column) > 0) groups.join(row, applications.length + column)
  return { ofRow: (row) => groups.headOf(row), ofColumn: (column) => groups.headOf(applications.length + column) }
}
