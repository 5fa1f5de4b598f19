'use client'

import { useActionState } from 'react'
import { TextArea } from '@/ui/form/controls'
import { ErrorSummary } from '@/ui/form/error-summary'
import { SubmitButton } from '@/ui/form/submit-button'
import type { Asking } from './actions'

type Props = {
  send: (before: Asking, form: FormData) => Promise<Asking>
  longest: number
  words: Record<'text' | 'ask' | 'pending' | 'refused', string>
}

/** What was written comes back with why it was not taken; without a script it is sent all the same. */
export function QuestionForm({ longest, send, words }: Props) {
  const [{ error, text }, action] = useActionState(send, { text: '' })
  return (
    <form action={action} className="stack" noValidate>
      <ErrorSummary lines={error ? [{ href: '#text', text: error }] : []} title={words.refused} />
      <TextArea id="text" name="text" label={words.text} defaultValue={text} maxLength={longest} rows={5} required />
      <div>
        <SubmitButton pending={words.pending}>{words.ask}</SubmitButton>
      </div>
    </form>
  )
}
