import { add, at } from '../numbers'
import type { Model } from './model'
import { type Chosen, costOfOneMore, loadsOf } from './objective'

/**
 * The exchanges that an assignment allows: `from` may hand an application over to `to`. What that costs depends only on whether an old pair is
 * given up (1), taken up again (-1), or neither (0); so it is enough to count, for each two columns, the applications of each kind.
 */
export class Exchange {
  readonly loads: Int32Array
  private readonly counts: Int32Array
  /** Where the search for an application goes on, so that it is not the same ones that move again and again. */
  private next = 0

  constructor(
    readonly model: Model,
    readonly chosen: Chosen,
  ) {
    this.loads = loadsOf(model, chosen)
    this.counts = new Int32Array(3 * model.width ** 2)
    for (let row = 0; row < model.applications.length; row += 1) this.count(row, 1)
  }

  /** How many old pairs are given up when `from` hands this application to `to`: -1, 0 or 1. */
  kind(row: number, from: number, to: number): number {
    const { stays, width } = this.model
    return at(stays, row * width + from) - at(stays, row * width + to)
  }

  mayHand(row: number, from: number, to: number): boolean {
    const { open, width, nobody } = this.model
    const [given, taken] = [row * width + from, row * width + to]
    return from !== to && at(this.chosen, given) > 0 && at(open, taken) > 0 && (to === nobody || at(this.chosen, taken) === 0)
  }

  /** What it costs at least that `from` hands some application to `to`, loads left aside; infinite where there is none. */
  cheapest(from: number, to: number): number {
    const { width, weights } = this.model
    const place = 3 * (from * width + to)
    for (let kind = 0; kind < 3; kind += 1) if (at(this.counts, place + kind) > 0) return (kind - 1) * weights.moved
    return Number.POSITIVE_INFINITY
  }

  /** What everybody saves with one review fewer, or pays for one more; infinite where the bounds forbid it. */
  saves(column: number): number {
    const { base, nobody } = this.model
    const [load, least] = [at(this.loads, column), column === nobody ? 0 : at(base, column)]
    return load > least ? costOfOneMore(this.model, column, load - 1) : Number.NEGATIVE_INFINITY
  }

  pays(column: number): number {
    const { base, room, nobody } = this.model
    const load = at(this.loads, column)
    return column === nobody || load < at(base, column) + at(room, column) ? costOfOneMore(this.model, column, load) : Number.POSITIVE_INFINITY
  }

  /** Hands over the next application (rows are in an order of luck) for which this costs least. */
  handCheapest(from: number, to: number): void {
    const kind = this.cheapest(from, to) / this.model.weights.moved
    const rows = this.model.applications.length
    for (let step = 0; step < rows; step += 1) {
      const row = (this.next + step) % rows
      if (!this.mayHand(row, from, to) || this.kind(row, from, to) !== kind) continue
      this.hand(row, from, to)
      this.next = row + 1
      return
    }
  }

  hand(row: number, from: number, to: number): void {
    const { width } = this.model
    this.count(row, -1)
    add(this.chosen, row * width + from, -1)
    add(this.chosen, row * width + to, 1)
    this.count(row, 1)
    add(this.loads, from, -1)
    add(this.loads, to, 1)
  }

  /** Adds (1) or takes away (-1) what one application makes possible. */
  private count(row: number, by: number): void {
    const { width } = this.model
    for (let from = 0; from < width; from += 1) {
      if (at(this.chosen, row * width + from) === 0) continue
      for (let to = 0; to < width; to += 1) if (this.mayHand(row, from, to)) add(this.counts, 3 * (from * width + to) + this.kind(row, from, to) + 1, by)
    }
  }
}
