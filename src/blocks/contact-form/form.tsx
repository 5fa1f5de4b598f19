'use client'

import { useActionState } from 'react'
import { live } from '@/content/plain'
import { TextArea, TextField } from '@/ui/form/controls'
import { ErrorSummary } from '@/ui/form/error-summary'
import { SubmitButton } from '@/ui/form/submit-button'
import { write } from './actions'
import styles from './contact-form.module.css'

type Problems = { missing: string; tooLong: string; notAnAddress: string }
type FieldText = { label: string; hint?: string; problems: Problems }
export type FormWords = Record<'name' | 'email' | 'subject' | 'message', FieldText> & Record<'problem' | 'tooMany' | 'trap' | 'send' | 'sending' | 'privacy', string>

const nothing = { name: '', email: '', subject: '', message: '' }
const fields = ['name', 'email', 'subject', 'message'] as const

/** The form itself. What was typed comes back with what is wrong; without a script it is sent all the same. */
export function WriteForm({ words }: { words: FormWords }) {
  const [{ typed, problems, tooMany }, send] = useActionState(write, { typed: nothing, problems: {} })
  const error = (field: (typeof fields)[number]) => problems[field] && words[field].problems[problems[field]]
  const field = (name: (typeof fields)[number]) => ({
    id: `enquiry-${name}`,
    name,
    label: words[name].label,
    hint: words[name].hint,
    error: error(name),
    defaultValue: typed[name],
    required: true,
  })
  const wrong = fields.flatMap((name) => {
    const text = error(name)
    return text ? [{ href: `#enquiry-${name}`, text }] : []
  })
  return (
    <form action={send} className={`stack ${styles.form}`} noValidate {...live}>
      <ErrorSummary lines={tooMany ? [{ text: words.tooMany }] : wrong} title={words.problem} />
      <TextField {...field('name')} autoComplete="name" />
      <TextField {...field('email')} autoCapitalize="none" autoComplete="email" inputMode="email" spellCheck={false} type="email" />
      <TextField {...field('subject')} />
      <TextArea {...field('message')} rows={8} />
      <div aria-hidden="true" className="visually-hidden">
        <label htmlFor="enquiry-website">{words.trap}</label>
        <input autoComplete="off" id="enquiry-website" name="website" tabIndex={-1} type="text" />
      </div>
      <p className="hint">{words.privacy}</p>
      <div>
        <SubmitButton pending={words.sending}>{words.send}</SubmitButton>
      </div>
    </form>
  )
}
