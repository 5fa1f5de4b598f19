'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/ui/form/error-summary'
import { SubmitButton } from '@/ui/form/submit-button'
import type { StepAnswer } from './answers'

type Props = {
  take: (before: StepAnswer) => Promise<StepAnswer>
  look: 'primary' | 'danger'
  /** Where "no" leads. */
  back: string
  words: Record<'yes' | 'no' | 'pending' | 'refused', string>
}

export function AskBackForm({ take, look, back, words }: Props) {
  const [answer, action] = useActionState(take, {})
  return (
    <form action={action} className="stack">
      <ErrorSummary lines={answer.error ? [{ text: answer.error }] : []} title={words.refused} />
      <div className="cluster">
        <SubmitButton look={look} pending={words.pending}>
          {words.yes}
        </SubmitButton>
        <a className="button button-secondary" href={back}>
          {words.no}
        </a>
      </div>
    </form>
  )
}
