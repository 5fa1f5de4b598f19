'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useActionState, useEffect, useState } from 'react'
import type { Locale } from '@/i18n/locales'
import type { MyDocument, Paper } from '@/plugins/selection'
import { day } from '@/ui/dates'
import { SubmitButton } from '@/ui/form/submit-button'
import { TypedEarly } from '@/ui/form/typed-early'
import { useUpload } from '@/ui/form/use-upload'
import type { AttachAnswer } from './attach'
import styles from './document-field.module.css'
import { PaperCard, PaperInput } from './paper-card'

type Props = {
  application: string
  kind: Paper
  title: string
  help?: string | null
  document: MyDocument | null
  required: boolean
  error?: string
  locale: Locale
  send: (before: AttachAnswer, fields: FormData) => Promise<AttachAnswer>
  drop: (before: AttachAnswer) => Promise<AttachAnswer>
}

/** One paper: what is attached now, and the field that attaches or replaces it. With scripts a chosen file goes at once and shows how far it is. */
export function DocumentField({ application, kind, title, help, document, required, error, locale, send, drop }: Props) {
  const t = useTranslations('apply.form')
  const format = useFormatter()
  const router = useRouter()
  const [scripted, setScripted] = useState(false)
  const [sent, sendNow] = useActionState(send, { state: 'waiting' })
  const [dropped, dropNow] = useActionState(drop, { state: 'waiting' })
  const { upload, start } = useUpload(`/api/my/${application}/documents/${kind}?locale=${locale}`, () => router.refresh())
  useEffect(() => setScripted(true), [])

  const refusal = [upload, sent, dropped].find((one) => one.state === 'refused' || one.state === 'expired' || one.state === 'offline')
  const words = refusal && ('error' in refusal ? refusal.error : t(`documents.${refusal.state === 'offline' ? 'offline' : 'expired'}`))
  return (
    <PaperCard help={help} kind={kind} required={required} title={title}>
      {document && (
        <div className={styles.attached}>
          <p>
            <a href={document.url}>{document.title}</a>
            <span className="soft small">
              {' '}
              {t('documents.about', {
                size: format.number(Math.max(0.1, document.size / 1024 / 1024), { maximumFractionDigits: 1, minimumFractionDigits: 1 }),
                time: day(document.createdAt, locale),
              })}
            </span>
          </p>
          <form action={dropNow}>
            <SubmitButton aria-label={t('documents.removeNamed', { title: document.title })} look="quiet" pending={t('documents.removing')}>
              {t('documents.remove')}
            </SubmitButton>
          </form>
        </div>
      )}
      <form action={sendNow} className={styles.form}>
        <PaperInput attached={document !== null} error={words ?? error} kind={kind} onChoose={start} />
        {!scripted && (
          <SubmitButton look="secondary" pending={t('documents.sending')}>
            {t('documents.send')}
          </SubmitButton>
        )}
        <TypedEarly />
      </form>
      {upload.state === 'sending' && <progress aria-label={t('documents.sending')} className={styles.progress} max={1} value={upload.share} />}
      <p className="small" role="status">
        {upload.state === 'sending' ? t('documents.sending') : upload.state === 'attached' ? t('documents.attached') : ''}
      </p>
    </PaperCard>
  )
}
