import { Exchange } from './exchange'
import type { Model } from './model'
import type { Chosen } from './objective'
import { type Parts, partsOf } from './parts'

type Hand = { readonly row: number; readonly from: number; readonly to: number }

/** One way to join two parts, and what it costs. */
type Joint = { readonly hands: readonly Hand[]; readonly cost: number }

/**
 * Joins the parts of the graph of who reviews what, so that the severity of any two reviewers can be compared. A pair that closes a ring in its
 * part is handed to a reviewer of another part, who gives one of theirs in return where that is cheaper than loads that are less even. Each
 * time the cheapest way is taken; where no old pair stands, it costs nothing.
 * @returns the assignment, in one part unless no such exchange is left
 */
export function connect(model: Model, chosen: Chosen): Chosen {
  const exchange = new Exchange(model, Uint8Array.from(chosen))
  for (let parts = partsOf(model, exchange.chosen); parts.count > 1; parts = partsOf(model, exchange.chosen)) {
    const joint = cheapestJoint(exchange, parts)
    if (!joint) break
    for (const { row, from, to } of joint.hands) exchange.hand(row, from, to)
  }
  return exchange.chosen
}

/** How many exchanges are looked at once one way is known: rows are in an order of luck, so that a part says much about all. */
const enough = 300_000

function cheapestJoint(exchange: Exchange, parts: Parts): Joint | undefined {
  let best: Joint | undefined
  let looked = 0
  for (const joint of joints(exchange, parts)) {
    if (!best || joint.cost < best.cost) best = joint
    looked += 1
    if (best.cost <= 0 || looked > enough) break
  }
  return best
}

/** Every way to join two parts with one pair that closes a ring: handing it over, then handing it over for another. */
function* joints(exchange: Exchange, { spare, movable, ofRow, ofColumn, columns }: Parts): Generator<Joint> {
  const { moved } = exchange.model.weights
  for (const { row, column: from } of spare) {
    for (const to of columns) {
      if (ofColumn(to) === ofRow(row) || !exchange.mayHand(row, from, to)) continue
      const cost = exchange.kind(row, from, to) * moved + exchange.pays(to) - exchange.saves(from)
      if (Number.isFinite(cost)) yield { hands: [{ row, from, to }], cost }
    }
  }
  for (const { row, column: from } of spare) {
    for (const { row: other, column: to } of movable) {
      if (ofRow(other) === ofRow(row) || !exchange.mayHand(row, from, to) || !exchange.mayHand(other, to, from)) continue
      const hands = [
        { row, from, to },
        { row: other, from: to, to: from },
      ]
      yield { hands, cost: (exchange.kind(row, from, to) + exchange.kind(other, to, from)) * moved }
    }
  }
}
