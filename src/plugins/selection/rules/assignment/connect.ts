import { Exchange } from './exchange'
import type { Model } from './model'
import type { Chosen } from './objective'
import { type Parts, partsAllowed, partsOf } from './parts'

type Hand = { readonly row: number; readonly from: number; readonly to: number }

/** One way to join two parts, and what it costs. */
type Joint = { readonly hands: readonly Hand[]; readonly cost: number }

/**
 * Joins the parts of the graph of who reviews what, so that the severity of any two reviewers can be compared. A pair that closes a ring in its
 * part is handed to a reviewer of another part, who gives one of theirs in return where that is cheaper than loads that are less even. Each
 * time the cheapest way is taken; where no old pair stands, it costs nothing.
 * @returns the assignment, in as few parts as such exchanges make of it
 */
export function connect(model: Model, chosen: Chosen): Chosen {
  const exchange = new Exchange(model, Uint8Array.from(chosen))
  let parts = partsOf(model, exchange.chosen)
  if (parts.count < 2) return exchange.chosen
  const allowed = partsAllowed(model)
  for (let joint = cheapestJoint(exchange, parts, allowed); joint; joint = cheapestJoint(exchange, parts, allowed)) {
    for (const { row, from, to } of joint.hands) exchange.hand(row, from, to)
    parts = partsOf(model, exchange.chosen)
  }
  return exchange.chosen
}

/** How many exchanges in return are looked at: as long as no way is known, and once one is. Rows are in an order of luck, so that a share of them says much about all. */
const looks = { atMost: 50_000_000, onceFound: 300_000 }

/** @returns undefined when everything that rules allow to be joined is, or no way was found */
function cheapestJoint(exchange: Exchange, parts: Parts, allowed: Pick<Parts, 'ofRow' | 'ofColumn'>): Joint | undefined {
  const components = new Set(parts.columns.map((column) => allowed.ofColumn(column)))
  if (parts.count <= components.size) return undefined
  let best = cheapestHand(exchange, parts)
  let looked = 0
  for (const joint of returns(exchange, parts, allowed)) {
    looked += 1
    if (joint && (!best || joint.cost < best.cost)) best = joint
    if (looked > looks.atMost || (best && (best.cost <= 0 || looked > looks.onceFound))) break
  }
  return best
}

/** The cheapest way to hand a pair that closes a ring to somebody of another part. */
function cheapestHand(exchange: Exchange, { spare, columns, ofRow, ofColumn }: Parts): Joint | undefined {
  let best: Joint | undefined
  for (const { row, column: from } of spare) {
    for (const to of columns) {
      if (ofColumn(to) === ofRow(row) || !exchange.mayHand(row, from, to)) continue
      const cost = exchange.kind(row, from, to) * exchange.model.weights.moved + exchange.pays(to) - exchange.saves(from)
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { hands: [{ row, from, to }], cost }
      if (cost <= 0) return best
    }
  }
  return best
}

/** The ways to hand a pair that closes a ring to somebody of another part for one of theirs, and undefined for each two pairs where the rules forbid it. */
function* returns(exchange: Exchange, { spare, movable, ofRow }: Parts, allowed: Pick<Parts, 'ofRow'>): Generator<Joint | undefined> {
  for (const { row, column: from } of spare) {
    for (const { row: other, column: to } of movable) {
      const apart = ofRow(other) !== ofRow(row) && allowed.ofRow(other) === allowed.ofRow(row)
      if (!apart || !exchange.mayHand(row, from, to) || !exchange.mayHand(other, to, from)) {
        yield undefined
        continue
      }
      const hands = [
        { row, from, to },
        { row: other, from: to, to: from },
      ]
      yield { hands, cost: (exchange.kind(row, from, to) + exchange.kind(other, to, from)) * exchange.model.weights.moved }
    }
  }
}
