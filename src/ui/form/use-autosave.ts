'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { forget, keep } from './kept'
import { fingerprint, type Typed, typedIn } from './typed'

/** What the person is told about their typing. */
export type SaveState =
  | { is: 'untouched' | 'saving' | 'offline' | 'expired' }
  | { is: 'saved'; at: Date }
  | { is: 'refused'; error: string }
  | { is: 'conflict'; theirs: Typed; version: number }

type Answer = { state: 'saved'; version: number } | { state: 'conflict'; version: number; theirs: Typed } | { state: 'expired' } | { state: 'refused'; error: string }

type Options = {
  form: RefObject<HTMLFormElement | null>
  /** Where the fields are sent. */
  url: string
  /** Under which name they are kept in this browser meanwhile. */
  key: string
  version: number
  /** The marks of the section that this page was made from. */
  known: string[]
  /** One spelling for what was typed, in which it is compared. */
  settle: (typed: Typed) => Typed
}

const pause = 900
const retry = 15_000

function told(answer: Exclude<Answer, { state: 'saved' }>): SaveState {
  if (answer.state === 'conflict') return { is: 'conflict', theirs: answer.theirs, version: answer.version }
  return answer.state === 'refused' ? { is: 'refused', error: answer.error } : { is: 'expired' }
}

/**
 * Saves a form as it is typed: kept in the browser at once, sent when the typing rests, sent again when the connection is back.
 * @returns the state to tell; `changed` to call after every change; `flush` to send at once (true when all is saved); `dispute` to tell of a
 * conflict that the page itself found; `overrule` to decide one for what stands on this page
 */
export function useAutosave({ form, url, key, settle, ...start }: Options) {
  const [state, setState] = useState<SaveState>({ is: 'untouched' })
  const [stamp, setStamp] = useState({ version: start.version, known: start.known })
  const now = useRef({ ...stamp, dirty: false, waits: false, disputed: false, timer: 0, running: null as Promise<boolean> | null })

  const know = useCallback((version: number, known: string[]) => {
    Object.assign(now.current, { version, known })
    setStamp({ version, known })
  }, [])

  const send = useCallback(async (): Promise<boolean> => {
    const element = form.current
    // While two versions stand against each other nothing is sent: the person decides first.
    if (now.current.disputed) return false
    if (!element || !now.current.dirty) return true
    Object.assign(now.current, { dirty: false, waits: false })
    const fields = new FormData(element)
    const typed = typedIn(fields)
    const mark = fingerprint(settle(typed))
    // Should the answer get lost, the server's copy is still recognised as ours.
    now.current.known = [...now.current.known, mark]
    keep(key, { typed, known: now.current.known, at: new Date().toISOString() })
    fields.set('version', String(now.current.version))
    fields.set('known', now.current.known.join(' '))
    setState({ is: 'saving' })
    try {
      const response = await fetch(url, { method: 'POST', body: fields })
      const answer = (await response.json()) as Answer
      if (answer.state === 'saved') {
        know(answer.version, [mark])
        if (!now.current.dirty) forget(key)
        setState({ is: 'saved', at: new Date() })
        return !now.current.dirty
      }
      // A session can be renewed in another window; a conflict or a refusal waits for the person.
      Object.assign(now.current, { dirty: true, waits: answer.state === 'expired', disputed: answer.state === 'conflict' })
      setState(told(answer))
      return false
    } catch {
      Object.assign(now.current, { dirty: true, waits: true })
      setState({ is: 'offline' })
      return false
    }
  }, [form, key, know, settle, url])

  /** One at a time, so that answers never overtake each other. */
  const flush = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(now.current.timer)
    while (now.current.running) await now.current.running
    now.current.running = send().finally(() => {
      now.current.running = null
    })
    return now.current.running
  }, [send])

  const changed = useCallback(() => {
    if (!form.current) return
    now.current.dirty = true
    keep(key, { typed: typedIn(new FormData(form.current)), known: now.current.known, at: new Date().toISOString() })
    window.clearTimeout(now.current.timer)
    now.current.timer = window.setTimeout(() => void flush(), pause)
  }, [flush, form, key])

  useEffect(() => {
    const again = () => void flush()
    const leaving = () => document.visibilityState === 'hidden' && again()
    window.addEventListener('online', again)
    document.addEventListener('visibilitychange', leaving)
    const timer = window.setInterval(() => navigator.onLine && now.current.waits && again(), retry)
    return () => {
      window.removeEventListener('online', again)
      document.removeEventListener('visibilitychange', leaving)
      window.clearInterval(timer)
    }
  }, [flush])

  const overrule = useCallback(
    (version: number, theirs: Typed) => {
      know(version, [fingerprint(theirs)])
      Object.assign(now.current, { dirty: true, disputed: false })
      return flush()
    },
    [flush, know],
  )

  const dispute = useCallback((theirs: Typed, version: number) => {
    now.current.disputed = true
    setState({ is: 'conflict', theirs, version })
  }, [])

  return { state, stamp, changed, flush, dispute, overrule }
}
