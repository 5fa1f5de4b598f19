'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ErrorSummary } from '@/ui/form/error-summary'
import { SubmitButton } from '@/ui/form/submit-button'
import type { StepAnswer } from '../answers'

/** The button that hands an application in: the first time, or again after a change. */
export function SubmitForm({ submit, again }: { submit: (before: StepAnswer) => Promise<StepAnswer>; again: boolean }) {
  const t = useTranslations('apply.form.review')
  const [answer, action] = useActionState(submit, {})
  return (
    <form action={action} className="stack">
      <ErrorSummary lines={answer.error ? [{ text: answer.error }] : []} title={t('refused')} />
      <p>{t(again ? 'againText' : 'submitText')}</p>
      <div>
        <SubmitButton pending={t('submitting')}>{t(again ? 'again' : 'submit')}</SubmitButton>
      </div>
    </form>
  )
}
