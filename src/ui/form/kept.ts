import type { Typed } from './typed'

/** What is kept in this browser until the server has it: the fields, the marks of the section that this page knows, and since when. */
export type Kept = { typed: Typed; known: string[]; at: string }

const prefix = 'typed:'

/** Keeps what was typed. A browser that keeps nothing (private windows, no room) still saves on the server. */
export function keep(key: string, kept: Kept): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(kept))
  } catch {
    // Nothing to be done: the server's copy is the one that counts.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(prefix + key)
  } catch {
    // As above.
  }
}

/** What is kept under a key, if it can be read. */
export function kept(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}
