'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Locale } from '@/i18n/locales'
import { longestQuestion } from '../../rules/questions'
import { cohort } from '../client'
import styles from './questions.module.css'

/** Answers a question, to the one who asked or to the whole cohort. */
export function AnswerForm({ locale, question, text }: { locale: Locale; question: string; text: string }) {
  const { t } = useWords()
  const router = useRouter()
  const id = useId()
  const [answer, setAnswer] = useState('')
  const [shares, setShares] = useState(false)
  const [shared, setShared] = useState(text)
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = async () => {
    try {
      await cohort.answer({ question, answer, shared: shares ? shared : '' })
      setRefusal(null)
      router.refresh()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
  }
  return (
    <div className={styles.form}>
      <label htmlFor={id}>{t('teaching:questions:answer')}</label>
      <textarea id={id} lang={locale} rows={4} maxLength={longestQuestion} value={answer} aria-describedby={`${id}-help`} onChange={({ target }) => setAnswer(target.value)} />
      <p id={`${id}-help`} className={styles.who}>
        {t('teaching:questions:answerHelp', { language: t(`correspondence:languages:${locale}`) })}
      </p>
      <label className={styles.share}>
        <input type="checkbox" checked={shares} onChange={({ target }) => setShares(target.checked)} />
        {t('teaching:questions:share')}
      </label>
      {shares ? (
        <>
          <label htmlFor={`${id}-shared`}>{t('teaching:questions:shared')}</label>
          <textarea id={`${id}-shared`} lang={locale} rows={2} maxLength={longestQuestion} value={shared} onChange={({ target }) => setShared(target.value)} />
        </>
      ) : null}
      <Refusal why={refusal} />
      <div>
        <Button size="small" margin={false} disabled={answer.trim() === '' || (shares && shared.trim() === '')} onClick={() => void send()}>
          {t('teaching:questions:send')}
        </Button>
      </div>
    </div>
  )
}
