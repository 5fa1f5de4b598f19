import { type Luck, luckOf } from '../luck'
import { add, at } from '../numbers'
import { Exchange } from './exchange'
import type { Model } from './model'
import type { Chosen } from './objective'

export type Solution = {
  readonly chosen: Chosen
  /** By column: the prices that prove it optimal; `lowerBound` makes the proof of them. */
  readonly prices: Float64Array
}

/**
 * The cheapest assignment: a minimum-cost flow with convex costs of the loads, from applications to reviewers. It starts from what is near and
 * cancels negative cycles of exchanges (Klein 1967) until there are none, which is when a flow is optimal; the distances of that last search
 * are the prices. Costs are whole numbers, so nothing is rounded and the search ends.
 */
export function solve(model: Model, seed: number): Solution {
  const exchange = new Exchange(model, begin(model, luckOf('begin', seed)))
  for (;;) {
    const found = search(exchange)
    if ('prices' in found) return { chosen: exchange.chosen, prices: found.prices }
    for (const [from, to] of found.cycle) exchange.handCheapest(from, to)
  }
}

/** A good beginning: old pairs first, then whoever has least; among equals, luck. */
function begin({ applications, width, nobody, wanted, open, stays, base, room }: Model, luck: Luck): Chosen {
  const chosen = new Uint8Array(applications.length * width)
  const given = new Int32Array(width)
  const most = 2 ** 31
  for (let row = 0; row < applications.length; row += 1) {
    const turns: { column: number; turn: number }[] = []
    for (let column = 0; column < nobody; column += 1) {
      const place = row * width + column
      if (!at(open, place) || at(given, column) >= at(room, column)) continue
      turns.push({ column, turn: at(stays, place) ? -1 : (at(base, column) + at(given, column)) * most + luck(0, most - 1) })
    }
    turns.sort((one, other) => one.turn - other.turn)
    for (let one = 0; one < at(wanted, row); one += 1) {
      const column = turns[one]?.column ?? nobody
      add(chosen, row * width + column, 1)
      add(given, column, 1)
    }
  }
  return chosen
}

/** The steps of a cycle that makes the assignment cheaper, or the prices that prove that there is none. */
type Found = { readonly cycle: [from: number, to: number][] } | { readonly prices: Float64Array }

/** Looks for a negative cycle (Bellman and Ford, from everywhere at once). The place after the columns stands for the change of the loads at both ends. */
function search(exchange: Exchange): Found {
  const ends = exchange.model.width
  const distances = new Float64Array(ends + 1)
  const before = new Int32Array(ends + 1).fill(-1)
  const costs = costsOf(exchange)
  for (let improved = true; improved; ) {
    improved = false
    for (let from = 0; from <= ends; from += 1) {
      for (let to = 0; to <= ends; to += 1) {
        const distance = at(distances, from) + at(costs, from * (ends + 1) + to)
        if (distance >= at(distances, to)) continue
        distances[to] = distance
        before[to] = from
        improved = true
      }
    }
    const cycle = improved && cycleIn(before)
    if (cycle) return { cycle: cycle.filter(([from, to]) => from !== ends && to !== ends) }
  }
  return { prices: distances.subarray(0, ends).map((distance) => at(distances, ends) - distance) }
}

/** What each exchange costs, with a row and a column more for the ends. */
function costsOf(exchange: Exchange): Float64Array {
  const ends = exchange.model.width
  const costs = new Float64Array((ends + 1) ** 2).fill(Number.POSITIVE_INFINITY)
  for (let one = 0; one < ends; one += 1) {
    for (let other = 0; other < ends; other += 1) costs[one * (ends + 1) + other] = exchange.cheapest(one, other)
    costs[ends * (ends + 1) + one] = -exchange.saves(one)
    costs[one * (ends + 1) + ends] = exchange.pays(one)
  }
  return costs
}

/** A cycle among the steps by which places were last reached, in the order in which it is walked. */
function cycleIn(before: Int32Array): [from: number, to: number][] | undefined {
  const seen = new Int32Array(before.length).fill(-1)
  for (let start = 0; start < before.length; start += 1) {
    let place = start
    while (place >= 0 && at(seen, place) < 0) {
      seen[place] = start
      place = at(before, place)
    }
    if (place < 0 || at(seen, place) !== start) continue
    const cycle: [number, number][] = []
    const first = place
    do {
      cycle.unshift([at(before, place), place])
      place = at(before, place)
    } while (place !== first)
    return cycle
  }
  return undefined
}
