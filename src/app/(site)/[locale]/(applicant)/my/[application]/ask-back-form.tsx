'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/ui/form/error-summary'
import { SubmitButton } from '@/ui/form/submit-button'
import { confirm, decline, withdraw } from './answers'
import type { FinalStep } from './ask-back'

type Props = { application: string; step: FinalStep /** Where "no" leads. */; back: string; words: Record<'yes' | 'no' | 'pending' | 'refused', string> }

const actions = { withdraw, confirm, decline }

export function AskBackForm({ application, step, back, words }: Props) {
  const [answer, action] = useActionState(actions[step].bind(null, application), {})
  return (
    <form action={action} className="stack">
      <ErrorSummary lines={answer.error ? [{ text: answer.error }] : []} title={words.refused} />
      <div className="cluster">
        <SubmitButton look={step === 'confirm' ? 'primary' : 'danger'} pending={words.pending}>
          {words.yes}
        </SubmitButton>
        <a className="button button-secondary" href={back}>
          {words.no}
        </a>
      </div>
    </form>
  )
}
