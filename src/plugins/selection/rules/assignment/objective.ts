import { at } from '../numbers'
import type { Model } from './model'

/** What an assignment costs, part by part in the order in which they matter (`prefer` says whether `moved` or `uneven` comes first), and as one sum. */
export type Cost = {
  /** Reviews that nobody could be found for. */
  readonly missing: number
  /** Reviews by which reviewers stay below their least load, added up. */
  readonly below: number
  /** Pairs given up that could have stayed. */
  readonly moved: number
  /** The squares of the loads, added up: least where the loads are as even as they can be. */
  readonly uneven: number
  /** Each part times its weight. */
  readonly total: number
}

/** An assignment: by pair, rows of `width`, how often it is chosen: at most once, but for nobody. */
export type Chosen = Uint8Array

/** What one more review costs a reviewer who has `load`. */
export function costOfOneMore({ nobody, atLeast, weights }: Model, column: number, load: number): number {
  if (column === nobody) return weights.missing
  return weights.uneven * (2 * load + 1) - (load < at(atLeast, column) ? weights.below : 0)
}

/** What a load costs, from 0 on. */
const costOfLoad = ({ atLeast, weights }: Model, column: number, load: number): number => weights.uneven * load ** 2 + weights.below * Math.max(0, at(atLeast, column) - load)

/** The loads of everybody, nobody included, once this is chosen. */
export function loadsOf({ applications, base, width }: Model, chosen: Chosen): Int32Array {
  const loads = new Int32Array(width)
  loads.set(base)
  for (let row = 0; row < applications.length; row += 1) for (let column = 0; column < width; column += 1) loads[column] = at(loads, column) + at(chosen, row * width + column)
  return loads
}

/** What an assignment costs, counted from scratch. */
export function costOf(model: Model, chosen: Chosen): Cost {
  const { nobody, stays, atLeast, weights } = model
  const loads = loadsOf(model, chosen)
  let [below, uneven, moved] = [0, 0, 0]
  for (let column = 0; column < nobody; column += 1) {
    below += Math.max(0, at(atLeast, column) - at(loads, column))
    uneven += at(loads, column) ** 2
  }
  for (let place = 0; place < stays.length; place += 1) if (at(stays, place) && !at(chosen, place)) moved += 1
  const missing = at(loads, nobody)
  return { missing, below, moved, uneven, total: weights.missing * missing + weights.below * below + weights.moved * moved + weights.uneven * uneven }
}

/**
 * A cost that no assignment can go below: the linear program's dual (Lagrange). Every reviewer asks a price for each review; each application takes
 * the cheapest it may have, each reviewer takes the load that pays best, and neither minds the other. Whatever the prices, the sum is a bound;
 * with the right ones it is met. It reads the problem alone, never an assignment, so it proves one optimal that costs as much.
 * @param prices by column, nobody included
 */
export function lowerBound(model: Model, prices: Float64Array): number {
  const { applications, width, nobody, wanted, open, stays, base, room, weights } = model
  let bound = 0
  for (let row = 0; row < applications.length; row += 1) {
    const cheapest: number[] = Array.from({ length: at(wanted, row) }, () => at(prices, nobody))
    for (let column = 0; column < nobody; column += 1) {
      const place = row * width + column
      if (at(stays, place)) bound += weights.moved
      const price = at(prices, column) - (at(stays, place) ? weights.moved : 0)
      if (at(open, place) && price < (cheapest.at(-1) ?? Number.NEGATIVE_INFINITY)) {
        cheapest.pop()
        cheapest.splice(cheapest.findLastIndex((other) => other <= price) + 1, 0, price)
      }
    }
    for (const price of cheapest) bound += price
  }
  for (let column = 0; column < nobody; column += 1) {
    let best = Number.POSITIVE_INFINITY
    for (let more = 0; more <= at(room, column); more += 1) best = Math.min(best, costOfLoad(model, column, at(base, column) + more) - at(prices, column) * more)
    bound += best
  }
  const all = wanted.reduce((sum, count) => sum + count, 0)
  return bound + Math.min(0, (weights.missing - at(prices, nobody)) * all)
}
