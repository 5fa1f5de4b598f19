'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { SubmitButton } from '@/ui/form/submit-button'
import type { SendSection } from './actions'

type Props = { send: SendSection; here: string; signIn: string }

/** What was sent without scripts after the session was over: it waits in this page while one signs in beside it. */
export function ExpiredForm({ send, here, signIn }: Props) {
  const t = useTranslations('apply.form.save')
  const [answer, action] = useActionState(send, { at: 0 }, here)
  return (
    <>
      <h1>{t('expired')}</h1>
      <p className="lead">{t('expiredText')}</p>
      <p>
        <a href={signIn} rel="noopener" target="_blank">
          {t('signIn')}
        </a>
      </p>
      <form action={action}>
        {(answer.typed ?? []).map(([name, value]) => (
          <textarea defaultValue={value} hidden key={`${name} ${value}`} name={name} readOnly />
        ))}
        <SubmitButton name="intent" pending={t('saving')} value="continue">
          {t('saveNow')}
        </SubmitButton>
      </form>
    </>
  )
}
