'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ErrorSummary } from '@/ui/form/error-summary'
import { describedBy, Field } from '@/ui/form/field'
import styles from '@/ui/form/form.module.css'
import { SubmitButton } from '@/ui/form/submit-button'
import { askForCode, changeAddress, enterByLink, enterCode } from './actions'

type Way = { /** Where to go afterwards, a path of this site. */ next: string | null }

const Next = ({ next }: Way) => next && <input name="next" type="hidden" value={next} />

/** First: the address that the code goes to. */
export function AddressForm({ next }: Way) {
  const t = useTranslations('apply.signIn')
  const [answer, action] = useActionState(askForCode, {})
  const field = { id: 'email', label: t('email'), hint: t('emailHint'), error: answer.error }
  return (
    <form action={action} className="stack" noValidate>
      <ErrorSummary lines={answer.error ? [{ href: '#email', text: answer.error }] : []} title={t('problem')} />
      <Next next={next} />
      <Field {...field}>
        <input autoCapitalize="none" autoComplete="email" defaultValue={answer.typed} inputMode="email" name="email" spellCheck={false} type="email" {...describedBy(field)} />
      </Field>
      <div>
        <SubmitButton pending={t('sending')}>{t('send')}</SubmitButton>
      </div>
    </form>
  )
}

/** Then: the code that was sent to it. */
export function CodeForm({ next }: Way) {
  const t = useTranslations('apply.signIn')
  const [answer, action] = useActionState(enterCode, {})
  const field = { id: 'code', label: t('code'), hint: t('codeHint'), error: answer.error }
  return (
    <>
      <form action={action} className="stack" noValidate>
        <ErrorSummary lines={answer.error ? [{ href: '#code', text: answer.error }] : []} title={t('problem')} />
        <Next next={next} />
        <Field {...field}>
          <input autoComplete="one-time-code" className={styles.code} inputMode="numeric" maxLength={9} name="code" type="text" {...describedBy(field)} />
        </Field>
        <div>
          <SubmitButton pending={t('entering')}>{t('enter')}</SubmitButton>
        </div>
      </form>
      <form action={changeAddress}>
        <Next next={next} />
        <SubmitButton look="quiet" pending={t('again')}>
          {t('again')}
        </SubmitButton>
      </form>
    </>
  )
}

/** Or: the press that uses the letter's link up. */
export function LinkForm({ next, token }: Way & { token: string }) {
  const t = useTranslations('apply.signIn')
  const [answer, action] = useActionState(enterByLink, {})
  return (
    <form action={action} className="stack">
      <ErrorSummary lines={answer.error ? [{ text: answer.error }] : []} title={t('problem')} />
      <Next next={next} />
      <input name="token" type="hidden" value={token} />
      <div>
        <SubmitButton pending={t('entering')}>{t('enter')}</SubmitButton>
      </div>
    </form>
  )
}
