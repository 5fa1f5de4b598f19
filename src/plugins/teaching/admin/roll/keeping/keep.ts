import { attendance } from '../client'
import { rollHref } from '../address'
import { cacheNames, type Wanted } from './names'
import { forget, recall, remember, skewBy } from './shelf'

/** Has the worker keep the pages of these sessions' rolls, so that they open without a network. Where it can't be, as on a page that came without TLS, nothing is kept. */
export async function keepPages(sessions: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator) || process.env.NODE_ENV !== 'production') return
  const { active, installing, waiting } = await navigator.serviceWorker.register('/api/teaching/roll-worker', { scope: rollHref('') })
  const wanted: Wanted = { rolls: sessions.map((session) => new URL(rollHref(session), location.href).href) }
  ;(active ?? waiting ?? installing)?.postMessage(wanted)
}

/** Keeps the rolls of sessions that are near before somebody opens them: who is on them, the clock of the School, and their pages. */
export async function keepRolls(reader: string, sessions: readonly string[]): Promise<void> {
  for (const session of sessions) {
    const roll = await attendance.roll(session)
    const { skew } = recall(localStorage, reader, session)
    remember(localStorage, reader, roll, skewBy(roll, Date.now(), skew ?? 0))
  }
  await keepPages(sessions)
}

/** Forgets every roll that this browser keeps: whoever comes next may be somebody else. Marks that wait to be sent stay, each for whoever said it. */
export async function forgetRolls(): Promise<void> {
  forget(localStorage)
  if ('caches' in window) await caches.delete(cacheNames.rolls)
}
