import { Refused } from '@/admin/call'
import { rollHref } from '../address'
import { attendance } from '../client'
import { WaitingMarks } from '../waiting'
import { cacheNames, type Wanted } from './names'
import { forgetAll, remember, skewBy, skewOn } from './shelf'

/** Has the worker keep the pages of these sessions' rolls, so that they open without a network. Where it can't be, as on a page that came without TLS, nothing is kept. */
export async function keepPages(sessions: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator) || process.env.NODE_ENV !== 'production') return
  const { active, installing, waiting } = await navigator.serviceWorker.register('/api/teaching/roll-worker', { scope: rollHref('') })
  const wanted: Wanted = { rolls: sessions.map((session) => new URL(rollHref(session), location.href).href) }
  ;(active ?? waiting ?? installing)?.postMessage(wanted)
}

/** By how many milliseconds this phone is behind the School, as well as it knows. */
const skew = (): number => skewOn(localStorage) ?? 0

/** Reads the roll of a session, and remembers it with the clock of the School. */
async function readRoll(reader: string, session: string): Promise<void> {
  const roll = await attendance.roll(session)
  remember(localStorage, reader, roll, skewBy(roll, Date.now(), skew()))
}

/** Keeps the rolls of sessions that are near before somebody opens them: who is on them, the clock of the School, and their pages. */
export async function keepRolls(reader: string, sessions: readonly string[]): Promise<void> {
  for (const session of sessions) await readRoll(reader, session)
  await keepPages(sessions)
}

const marksOf = (reader: string): WaitingMarks => new WaitingMarks(reader, () => localStorage)

/** How many marks of somebody wait in this browser. */
export const waitingHere = (reader: string): number => marksOf(reader).all().length

/**
 * Sends what waits in this browser, of whatever session.
 * @returns why some of it was not taken, in words
 * @throws as {@link attendance} does
 */
export async function bringHome(reader: string): Promise<string[]> {
  const marks = marksOf(reader)
  const { refusals, sent } = await marks.send(attendance.mark, () => new Date(Date.now() + skew()))
  for (const session of new Set(sent.map((one) => one.session))) {
    // A session that is no longer theirs has no roll to be remembered.
    await readRoll(reader, session).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error
    })
  }
  marks.drop(sent)
  return [...new Set(refusals)]
}

/** Forgets every roll that this browser keeps: whoever comes next may be somebody else. Marks that wait to be sent stay, each for whoever said it. */
export async function forgetRolls(): Promise<void> {
  forgetAll(localStorage)
  if ('caches' in window) await caches.delete(cacheNames.rolls)
}
