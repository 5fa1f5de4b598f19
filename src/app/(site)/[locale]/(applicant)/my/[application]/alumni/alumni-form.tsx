'use client'

import { useActionState } from 'react'
import type { MyAlumni } from '@/plugins/teaching'
import { CheckField, TextField } from '@/ui/form/controls'
import { ErrorSummary } from '@/ui/form/error-summary'
import { SubmitButton } from '@/ui/form/submit-button'
import type { Agreeing } from './actions'

type Props = {
  save: (before: Agreeing, form: FormData) => Promise<Agreeing>
  agreed: MyAlumni
  longest: number
  words: Record<'shown' | 'line' | 'lineHint' | 'optional' | 'news' | 'save' | 'pending' | 'refused' | 'saved', string>
}

/** What a graduate agrees to; unticked is taken back. Without a script it is sent all the same. */
export function AlumniForm({ agreed, longest, save, words }: Props) {
  const [{ error, saved, typed = agreed }, action] = useActionState(save, {})
  return (
    <form action={action} className="stack" key={JSON.stringify(typed)} noValidate>
      <ErrorSummary lines={error ? [{ href: '#line', text: error }] : []} title={words.refused} />
      {saved && (
        <p className="notice" data-tone="success" role="status">
          {words.saved}
        </p>
      )}
      <CheckField id="shown" name="shown" label={words.shown} defaultChecked={typed.shown} />
      <TextField id="line" name="line" label={words.line} hint={words.lineHint} optional={words.optional} defaultValue={typed.line} maxLength={longest} />
      <CheckField id="news" name="news" label={words.news} defaultChecked={typed.news} />
      <div>
        <SubmitButton pending={words.pending}>{words.save}</SubmitButton>
      </div>
    </form>
  )
}
