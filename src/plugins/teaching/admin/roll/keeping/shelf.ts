import type { Roll } from '../../../operations/read-roll'

/** The part of a browser's storage that is needed here. */
export type Shelf = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

const start = 'roll:'
const clock = `${start}clock`
const nameOf = (reader: string, session: string): string => `${start}${reader}:${session}`

/** A difference of clocks that a slow line can make as well, in milliseconds. */
const jitter = 1000

/** The names on a shelf that begin in some way. */
export const namesOn = (shelf: Shelf, beginning: string): string[] =>
  Array.from({ length: shelf.length }, (_, place) => shelf.key(place) ?? '').filter((name) => name.startsWith(beginning))

const take = <T>(shelf: Shelf, name: string): T | null => JSON.parse(shelf.getItem(name) ?? 'null') as T | null

/** The roll of a session as this phone has read it last. */
export const rollOn = (shelf: Shelf, reader: string, session: string): Roll | null => take(shelf, nameOf(reader, session))

/** By how many milliseconds this phone was behind the School when it asked last; null if it never has. */
export const skewOn = (shelf: Shelf): number | null => take(shelf, clock)

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

/** Forgets the rolls whose session was over before a moment. */
export function forgetBefore(shelf: Shelf, moment: number): void {
  for (const name of namesOn(shelf, start).filter((one) => one !== clock)) {
    if (Date.parse(take<Roll>(shelf, name)?.endsAt ?? '') < moment) shelf.removeItem(name)
  }
}

/** Forgets every roll, whoever read it, and the clock. */
export function forgetAll(shelf: Shelf): void {
  for (const name of namesOn(shelf, start)) shelf.removeItem(name)
}
