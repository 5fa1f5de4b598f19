'use client'

import { useActionState } from 'react'
import { TextArea, TextField } from '@/ui/form/controls'
import { ErrorSummary } from '@/ui/form/error-summary'
import { SubmitButton } from '@/ui/form/submit-button'
import type { HandingIn } from './actions'

type Props = {
  send: (before: HandingIn, form: FormData) => Promise<HandingIn>
  longest: number
  /** The endings of files that are taken. */
  endings: readonly string[]
  words: Record<'text' | 'file' | 'fileHint' | 'optional' | 'send' | 'pending' | 'refused', string>
}

/** Words, a file, or both. What was written comes back with why it was not taken; without a script it is sent all the same. */
export function HandInForm({ endings, longest, send, words }: Props) {
  const [{ error, text }, action] = useActionState(send, { text: '' })
  return (
    <form action={action} className="stack" noValidate>
      <ErrorSummary lines={error ? [{ href: '#text', text: error }] : []} title={words.refused} />
      <TextArea id="text" name="text" label={words.text} optional={words.optional} defaultValue={text} maxLength={longest} rows={8} />
      <TextField id="file" name="file" label={words.file} optional={words.optional} hint={words.fileHint} type="file" accept={endings.join(',')} />
      <div>
        <SubmitButton pending={words.pending}>{words.send}</SubmitButton>
      </div>
    </form>
  )
}
