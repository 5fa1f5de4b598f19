import { createHash } from 'node:crypto'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/** A source of whole numbers, both ends included; the same words always give the same numbers. */
export type Luck = (from: number, to: number) => number

/** @param words what the luck depends on; seeds that are neighbours have nothing in common, since they are hashed first */
export function luckOf(...words: (string | number)[]): Luck {
  const digest = createHash('sha256').update(JSON.stringify(words)).digest()
  const generator = xoroshiro128plusFromState([0, 4, 8, 12].map((place) => digest.readInt32BE(place)))
  return (from, to) => uniformInt(generator, from, to)
}

/** The same things in an order of luck (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], luck: Luck): T[] {
  const order = [...list]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = luck(0, last)
    ;[order[last], order[chosen]] = [order[chosen] as T, order[last] as T]
  }
  return order
}
