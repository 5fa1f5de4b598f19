'use client'

import { type FormEvent, useState } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Scanned } from '@/plugins/teaching'
import { TextField } from '@/ui/form/controls'
import { useAttending } from './use-attending'

type Word = 'code' | 'hint' | 'yes' | 'pending' | 'kept' | 'refused' | Scanned['state']
type Props = { session: string; application: string /** The code that the phone has scanned to come here. */; scanned: string | null; locale: Locale; words: Record<Word, string> }

/** Sends the code that was scanned at once, or what is typed; what can't be sent is kept in this browser and sent when it can be. */
export function AttendForm({ application, locale, scanned, session, words }: Props) {
  const { attend, state } = useAttending({ application, locale, session, scanned })
  const [typed, setTyped] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    void attend(typed)
  }
  return (
    <>
      <div role="status">
        {state.is === 'taken' && (
          <p className="notice" data-tone="success">
            {words[state.state]}
          </p>
        )}
        {state.is === 'kept' && (
          <p className="notice" data-tone="warning">
            {words.kept}
          </p>
        )}
        {state.is === 'refused' && (
          <p className="notice" data-tone="danger">
            {words.refused}. {state.why}
          </p>
        )}
        {state.is === 'sending' && <p>{words.pending}</p>}
      </div>
      {state.is !== 'taken' && (
        <form className="stack" onSubmit={send} noValidate>
          <TextField
            id="code"
            name="code"
            label={words.code}
            hint={words.hint}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            width="short"
            required
          />
          <button className="button" type="submit">
            {words.yes}
          </button>
        </form>
      )}
    </>
  )
}
