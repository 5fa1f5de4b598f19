import { Groups } from '../groups'
import { at } from '../numbers'
import type { Model } from './model'
import type { Chosen } from './objective'

type Edge = { readonly row: number; readonly column: number /** A review that is begun is never moved. */; readonly fixed: boolean }

/** The graph of who reviews what: its parts, and the pairs without which its parts would be the same. */
export type Parts = {
  /** How many there are; 0 where nobody reviews anything. */
  readonly count: number
  /** The part of an application, and of a reviewer, as a number that is the same within a part. */
  readonly ofRow: (row: number) => number
  readonly ofColumn: (column: number) => number
  /** The reviewers who review anything. */
  readonly columns: readonly number[]
  /** Pairs that may be moved. */
  readonly movable: readonly Edge[]
  /** Those of them that close a ring, so that their part holds together without them. */
  readonly spare: readonly Edge[]
}

/** Looks at who reviews what, begun or chosen. Reviewers without any review and applications without any reviewer are in no part. */
export function partsOf({ applications, width, nobody, begun }: Model, chosen: Chosen): Parts {
  const groups = new Groups(applications.length + nobody)
  const edges: Edge[] = []
  for (let row = 0; row < applications.length; row += 1)
    for (let column = 0; column < nobody; column += 1) {
      const fixed = at(begun, row * width + column) > 0
      if (fixed || at(chosen, row * width + column) > 0) edges.push({ row, column, fixed })
    }
  // What can't be moved first, so that as many rings as possible are closed by what can.
  const order = [...edges.filter(({ fixed }) => fixed), ...edges.filter(({ fixed }) => !fixed)]
  const spare = order.filter(({ row, column, fixed }) => !groups.join(row, applications.length + column) && !fixed)
  const ofRow = (row: number) => groups.headOf(row)
  const heads = new Set(edges.map(({ row }) => ofRow(row)))
  return {
    count: heads.size,
    ofRow,
    ofColumn: (column) => groups.headOf(applications.length + column),
    columns: [...new Set(edges.map(({ column }) => column))],
    movable: edges.filter(({ fixed }) => !fixed),
    spare,
  }
}
