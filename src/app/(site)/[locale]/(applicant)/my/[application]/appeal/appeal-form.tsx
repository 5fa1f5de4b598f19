'use client'

import { useActionState } from 'react'
import { TextArea } from '@/ui/form/controls'
import { ErrorSummary } from '@/ui/form/error-summary'
import { SubmitButton } from '@/ui/form/submit-button'
import type { Asking } from '../answers'

type Props = {
  take: (before: Asking, form: FormData) => Promise<Asking>
  /** Where "no" leads. */
  back: string
  words: Record<'reason' | 'yes' | 'no' | 'pending' | 'refused', string>
}

/** What was written comes back with why it was not taken; without a script it is sent all the same. */
export function AppealForm({ back, take, words }: Props) {
  const [{ error, reason }, action] = useActionState(take, { reason: '' })
  return (
    <form action={action} className="stack" noValidate>
      <ErrorSummary lines={error ? [{ href: '#reason', text: error }] : []} title={words.refused} />
      <TextArea id="reason" name="reason" label={words.reason} defaultValue={reason} maxLength={4000} rows={8} required />
      <div className="cluster">
        <SubmitButton pending={words.pending}>{words.yes}</SubmitButton>
        <a className="button button-secondary" href={back}>
          {words.no}
        </a>
      </div>
    </form>
  )
}
