'use client'

import { useActionState } from 'react'
import { live } from '@/content/plain'
import { describedBy, Field } from '../form/field'
import { SubmitButton } from '../form/submit-button'
import { type SubscribeAnswer, subscribe } from './actions'
import styles from './subscribe.module.css'

export type SubscribeWords = { email: string; hint: string; send: string; sending: string; privacy: string; problems: Record<NonNullable<SubscribeAnswer['problem']>, string> }

/**
 * One address, one button. Without a script the form is sent all the same.
 * @param program the id of the programme whose call is waited for; without one it is the news
 */
export function SubscribeForm({ program, words }: { program?: string; words: SubscribeWords }) {
  const [answer, send] = useActionState(subscribe, { email: '' })
  const field = { id: 'subscribe-email', label: words.email, hint: words.hint, error: answer.problem && words.problems[answer.problem] }
  return (
    <form action={send} className={`stack ${styles.form}`} noValidate {...live}>
      {program && <input name="program" type="hidden" value={program} />}
      <div role={answer.problem ? 'alert' : undefined}>
        <Field {...field}>
          <input autoCapitalize="none" autoComplete="email" defaultValue={answer.email} inputMode="email" name="email" spellCheck={false} type="email" {...describedBy(field)} />
        </Field>
      </div>
      <p className="hint">{words.privacy}</p>
      <div>
        <SubmitButton pending={words.sending}>{words.send}</SubmitButton>
      </div>
    </form>
  )
}
