import { useCallback, useEffect, useState } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Scanned } from '@/plugins/teaching'

export type Attending = { is: 'ready' | 'sending' | 'kept' } | { is: 'taken'; state: Scanned['state'] } | { is: 'refused'; why: string }

/** A code as it was noted, by the clock of this phone. */
type Noted = { id: string; code: string; scannedAt: string }

type Asked = { session: string /** Of whoever is signed in. */; application: string; scanned: string | null; locale: Locale }

/** How often what is kept is tried again, in milliseconds. */
const again = 10_000

/** What was noted is of one person at one session, whoever uses the browser next. */
const shelfOf = ({ application, session }: Asked): string => `attend:${session}:${application}`

/** Where a browser keeps nothing, what was noted lives as long as the page. */
function keep(shelf: string, noted: Noted | null): void {
  try {
    if (noted) localStorage.setItem(shelf, JSON.stringify(noted))
    else localStorage.removeItem(shelf)
  } catch {
    // The page itself goes on trying.
  }
}

function keptOn(shelf: string): Noted | null {
  try {
    return JSON.parse(localStorage.getItem(shelf) ?? 'null') as Noted | null
  } catch {
    return null
  }
}

async function send({ locale, session }: Pick<Asked, 'locale' | 'session'>, noted: Noted): Promise<Attending> {
  const body = JSON.stringify({ ...noted, session, locale, sentAt: new Date().toISOString() })
  const response = await fetch('/api/my/attendance', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => null)
  if (!response || response.status >= 500) return { is: 'kept' }
  const answer = (await response.json().catch(() => ({}))) as { state?: Scanned['state']; error?: string }
  return answer.state ? { is: 'taken', state: answer.state } : { is: 'refused', why: answer.error ?? '' }
}

/**
 * Tells the School that this person is at a session: with the code that was scanned as soon as the page is there, or with one that is typed. Without a network the first code is kept with the moment at
 * which it was noted, and sent when there is one; a code that is scanned then counts for itself.
 */
export function useAttending(asked: Asked): { state: Attending; attend: (code: string) => Promise<void> } {
  const { locale, scanned, session } = asked
  const shelf = shelfOf(asked)
  const [state, setState] = useState<Attending>({ is: 'ready' })
  const bring = useCallback(
    async (noted: Noted) => {
      keep(shelf, noted)
      const answer = await send({ locale, session }, noted)
      if (answer.is !== 'kept') keep(shelf, null)
      return answer
    },
    [locale, session, shelf],
  )
  const attend = useCallback(
    async (code: string, earlier: Attending | null = null) => {
      setState({ is: 'sending' })
      const answer = await bring({ id: crypto.randomUUID(), code, scannedAt: new Date().toISOString() })
      setState(answer.is === 'refused' && earlier?.is === 'taken' ? earlier : answer)
    },
    [bring],
  )
  useEffect(() => {
    const arrive = async () => {
      const kept = keptOn(shelf)
      const earlier = kept && (await bring(kept))
      if (scanned && earlier?.is !== 'kept') await attend(scanned, earlier)
      else if (earlier) setState(earlier)
    }
    void arrive()
  }, [attend, bring, scanned, shelf])
  useEffect(() => {
    if (state.is !== 'kept') return
    const retry = async () => {
      const noted = keptOn(shelf)
      if (noted) setState(await bring(noted))
    }
    const timer = setInterval(retry, again)
    window.addEventListener('online', retry)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', retry)
    }
  }, [bring, shelf, state])
  return { state, attend }
}
