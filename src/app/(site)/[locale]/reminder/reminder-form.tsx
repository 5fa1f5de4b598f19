'use client'

import { useActionState } from 'react'
import type { Locale } from '@/i18n/locales'
import { type ReminderAnswer, remind } from './actions'

type Words = { email: string; hint: string; send: string; privacy: string; problems: Record<NonNullable<ReminderAnswer['problem']>, string> }

/** One address, one button. Without a script the form is sent as any form is. */
export function ReminderForm({ program, locale, words }: { program: string; locale: Locale; words: Words }) {
  const [answer, send, sending] = useActionState(remind, { email: '' })
  const problem = answer.problem && words.problems[answer.problem]
  return (
    <form action={send} className="stack" noValidate>
      <input type="hidden" name="program" value={program} />
      <input type="hidden" name="locale" value={locale} />
      <div className="field">
        <label htmlFor="email">{words.email}</label>
        <p className="hint" id="email-hint">
          {words.hint}
        </p>
        {problem && (
          <p className="error" id="email-error" role="alert">
            {problem}
          </p>
        )}
        <input
          id="email"
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          required
          defaultValue={answer.email}
          aria-invalid={answer.problem === 'email' || undefined}
          aria-describedby={problem ? 'email-hint email-error' : 'email-hint'}
        />
      </div>
      <p className="hint">{words.privacy}</p>
      <p>
        <button type="submit" className="button" disabled={sending}>
          {words.send}
        </button>
      </p>
    </form>
  )
}
