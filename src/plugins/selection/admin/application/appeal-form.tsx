'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Locale } from '@/i18n/locales'
import { type AppealOutcome, appealOutcomes, longestAppeal } from '../../rules/appeals'
import { desk } from '../desk-client'
import { optionInWords } from '../in-words'
import styles from './file.module.css'

/** Answers a request for a review: the decision stands, or the application is to be opened again. */
export function AppealForm({ appeal, locale }: { appeal: string; locale: Locale }) {
  const { t } = useWords()
  const id = useId()
  const [answer, setAnswer] = useState('')
  const [asked, setAsked] = useState<AppealOutcome | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const go = async (outcome: AppealOutcome) => {
    try {
      await desk.answerAppeal({ appeal, outcome, answer })
      // The form around this field holds the status too: it starts anew.
      window.location.reload()
    } catch (error) {
      setRefusal(whyNot(error, t))
      setAsked(null)
    }
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('selection:appeals:answer')}</label>
      <textarea id={id} lang={locale} rows={5} maxLength={longestAppeal} value={answer} onChange={({ target }) => setAnswer(target.value)} aria-describedby={`${id}-help`} />
      <p id={`${id}-help`}>{t('selection:appeals:answerHelp', { language: optionInWords('locale', locale, t) })}</p>
      <Refusal why={refusal} />
      <div className={styles.steps}>
        {appealOutcomes.map((outcome) => (
          <Button key={outcome} size="small" margin={false} buttonStyle="secondary" disabled={answer.trim() === ''} onClick={() => setAsked(outcome)}>
            {t(`selection:appeals:acts:${outcome}`)}
          </Button>
        ))}
      </div>
      {asked ? (
        <Ask title={t(`selection:appeals:acts:${asked}`)} confirm={t(`selection:appeals:acts:${asked}`)} onConfirm={() => go(asked)} onClose={() => setAsked(null)}>
          <p>{t(`selection:appeals:actsHelp:${asked}`)}</p>
        </Ask>
      ) : null}
    </div>
  )
}
