'use client'

import { useActionState } from 'react'
import { type Option, SelectField, TextField } from '@/ui/form/controls'
import { ErrorSummary } from '@/ui/form/error-summary'
import { SubmitButton } from '@/ui/form/submit-button'
import type { Correcting } from './actions'

type Props = {
  save: (before: Correcting, form: FormData) => Promise<Correcting>
  phone: string
  city: string
  locale: string
  languages: readonly Option[]
  words: Record<'phone' | 'phoneHint' | 'city' | 'locale' | 'choose' | 'save' | 'pending' | 'refused' | 'saved', string>
}

/** How a participant is reached. What was typed comes back with what is wrong with it; without a script it is sent all the same. */
export function ContactForm({ city, languages, locale, phone, save, words }: Props) {
  const [{ error, problems, saved, typed }, action] = useActionState(save, { problems: {} })
  const lines = (['phone', 'city'] as const).flatMap((field) => (problems[field] ? [{ href: `#${field}`, text: `${words[field]}: ${problems[field]}` }] : []))
  return (
    <form action={action} className="stack" noValidate>
      <ErrorSummary lines={error ? [{ text: error }] : lines} title={words.refused} />
      {saved && (
        <p className="notice" data-tone="success" role="status">
          {words.saved}
        </p>
      )}
      <TextField
        id="phone"
        name="phone"
        label={words.phone}
        hint={words.phoneHint}
        error={problems.phone}
        defaultValue={typed?.phone ?? phone}
        type="tel"
        autoComplete="tel"
        required
      />
      <TextField id="city" name="city" label={words.city} error={problems.city} defaultValue={typed?.city ?? city} autoComplete="address-level2" required />
      <SelectField id="locale" name="locale" label={words.locale} empty={words.choose} options={languages} defaultValue={locale} />
      <div>
        <SubmitButton pending={words.pending}>{words.save}</SubmitButton>
      </div>
    </form>
  )
}
