'use client'

import { useActionState } from 'react'
import { type Option, RadioField, TextArea } from '@/ui/form/controls'
import { ErrorSummary } from '@/ui/form/error-summary'
import { SubmitButton } from '@/ui/form/submit-button'
import { valueIn } from '@/ui/form/typed'
import { WordCount } from '@/ui/form/word-count'
import type { Answering } from './actions'

type Props = {
  send: (before: Answering, form: FormData) => Promise<Answering>
  questions: { name: string; label: string }[]
  steps: Option[]
  most: number
  words: Record<'remark' | 'remarkHint' | 'optional' | 'once' | 'send' | 'pending' | 'refused', string>
}

/** A few questions on one scale, and room for words of one's own. What was answered comes back with why it was not taken; without a script it is sent all the same. */
export function EvaluationForm({ most, questions, send, steps, words }: Props) {
  const [{ at, error, typed }, action] = useActionState(send, { typed: [] })
  const remark = valueIn(typed, 'remark')
  return (
    <form action={action} className="stack" key={JSON.stringify(typed)} noValidate>
      <ErrorSummary lines={error ? [{ href: `#${at}`, text: error }] : []} title={words.refused} />
      {questions.map(({ label, name }) => (
        <RadioField chosen={valueIn(typed, name)} id={name} key={name} label={label} name={name} options={steps} />
      ))}
      <div>
        <TextArea defaultValue={remark} hint={words.remarkHint} id="remark" label={words.remark} name="remark" optional={words.optional} rows={5} />
        <WordCount field="remark" first={remark} least={0} most={most} />
      </div>
      <p className="soft">{words.once}</p>
      <div>
        <SubmitButton pending={words.pending}>{words.send}</SubmitButton>
      </div>
    </form>
  )
}
