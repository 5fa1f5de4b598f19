import type { Roll } from '../../../operations/read-roll'

/** The part of a browser's storage that is needed here. */
export type Shelf = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/** What a phone knows without the School: the roll as it was read last, and by how many milliseconds its clock is behind. */
export type Recalled = { roll: Roll | null; skew: number | null }

const mark = 'roll:'
const clock = `${mark}clock`
const nameOf = (reader: string, session: string): string => `${mark}${reader}:${session}`

/** A difference of clocks that a slow line can make as well, in milliseconds. */
const jitter = 1000

/** The names on a shelf that begin in some way. */
export const namesOn = (shelf: Shelf, start: string): string[] =>
  Array.from({ length: shelf.length }, (_, place) => shelf.key(place) ?? '').filter((name) => name.startsWith(start))

const take = <T>(shelf: Shelf, name: string): T | null => JSON.parse(shelf.getItem(name) ?? 'null') as T | null

export const recall = (shelf: Shelf, reader: string, session: string): Recalled => ({ roll: take(shelf, nameOf(reader, session)), skew: take(shelf, clock) })

/** The time of the School, as well as this phone knows it. */
export const timeBy = (shelf: Shelf): Date => new Date(Date.now() + (take<number>(shelf, clock) ?? 0))

/** By how many milliseconds a phone is behind the School, as a roll says that was read just now. */
export function skewBy({ readAt }: Roll, now: number, before: number): number {
  const found = Date.parse(readAt) - now
  return Math.abs(found - before) > jitter ? found : before
}

/** Keeps what the School said last, and by how much the clock of this phone is wrong. */
export function remember(shelf: Shelf, reader: string, roll: Roll, skew: number): void {
  try {
    shelf.setItem(nameOf(reader, roll.session), JSON.stringify(roll))
    shelf.setItem(clock, JSON.stringify(skew))
  } catch {
    // A full shelf takes nothing more; the roll goes on as long as its page stays open.
  }
}

/** Forgets the rolls of this browser: all of them, or those whose session was over before a moment. */
export function forget(shelf: Shelf, before = Number.POSITIVE_INFINITY): void {
  for (const name of namesOn(shelf, mark)) {
    const endsAt = name === clock ? undefined : take<Roll>(shelf, name)?.endsAt
    if (before === Number.POSITIVE_INFINITY || (endsAt && Date.parse(endsAt) < before)) shelf.removeItem(name)
  }
}
