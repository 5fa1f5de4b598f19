import { useCallback, useEffect, useState } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Scanned } from '@/plugins/teaching'

export type Attending = { is: 'ready' | 'sending' | 'kept' } | { is: 'taken'; state: Scanned['state'] } | { is: 'refused'; why: string }

/** A code as it was noted, by the clock of this phone. */
type Noted = { id: string; code: string; scannedAt: string }

type Asked = { session: string; scanned: string | null; locale: Locale }

/** How often what is kept is tried again, in milliseconds. */
const again = 10_000

const shelf = (session: string): string => `attend:${session}`

/** Where a browser keeps nothing, what was noted lives as long as the page. */
function keep(session: string, noted: Noted | null): void {
  try {
    if (noted) localStorage.setItem(shelf(session), JSON.stringify(noted))
    else localStorage.removeItem(shelf(session))
  } catch {
    // The page itself goes on trying.
  }
}

function keptFor(session: string): Noted | null {
  try {
    return JSON.parse(localStorage.getItem(shelf(session)) ?? 'null') as Noted | null
  } catch {
    return null
  }
}

async function send({ locale, session }: Asked, noted: Noted): Promise<Attending> {
  const body = JSON.stringify({ ...noted, session, locale, sentAt: new Date().toISOString() })
  const response = await fetch('/api/my/attendance', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => null)
  if (!response || response.status >= 500) return { is: 'kept' }
  const answer = (await response.json().catch(() => ({}))) as { state?: Scanned['state']; error?: string }
  return answer.state ? { is: 'taken', state: answer.state } : { is: 'refused', why: answer.error ?? '' }
}

/**
 * Tells the School that this person is at a session: with the code that was scanned as soon as the page is there, or with one that is typed. Without a network the first code is kept with the moment at
 * which it was noted, and sent when there is one.
 */
export function useAttending(asked: Asked): { state: Attending; attend: (code: string) => Promise<void> } {
  const { locale, scanned, session } = asked
  const [state, setState] = useState<Attending>({ is: 'ready' })
  const bring = useCallback(
    async (noted: Noted) => {
      keep(session, noted)
      const answer = await send({ locale, session, scanned: null }, noted)
      if (answer.is !== 'kept') keep(session, null)
      setState(answer)
    },
    [locale, session],
  )
  const attend = useCallback(
    async (code: string) => {
      setState({ is: 'sending' })
      await bring({ id: crypto.randomUUID(), code, scannedAt: new Date().toISOString() })
    },
    [bring],
  )
  useEffect(() => {
    const kept = keptFor(session)
    if (kept) void bring(kept)
    else if (scanned) void attend(scanned)
  }, [attend, bring, scanned, session])
  useEffect(() => {
    if (state.is !== 'kept') return
    const retry = () => {
      const noted = keptFor(session)
      if (noted) void bring(noted)
    }
    const timer = setInterval(retry, again)
    window.addEventListener('online', retry)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', retry)
    }
  }, [bring, session, state])
  return { state, attend }
}
