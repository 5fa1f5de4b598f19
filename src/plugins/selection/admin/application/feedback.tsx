'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Locale } from '@/i18n/locales'
import type { FeedbackDraft } from '../../operations/feedback'
import { longestFeedback } from '../../rules/feedback'
import { desk } from '../desk-client'
import { optionInWords } from '../in-words'
import styles from './file.module.css'

type Props = { application: string; draft: FeedbackDraft; locale: Locale }

/** What the applicant will be told of why they were not selected, if they are not. */
export function Feedback({ application, draft, locale }: Props) {
  const { t } = useWords()
  const id = useId()
  const [text, setText] = useState(draft.text)
  const [saved, setSaved] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const save = async () => {
    setRefusal(null)
    try {
      await desk.writeFeedback({ application, text })
      setSaved(true)
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
  }
  return (
    <section className={styles.part}>
      <h2>{t('selection:feedback:title')}</h2>
      <div className={styles.field}>
        <label htmlFor={id}>{t('selection:feedback:text')}</label>
        <textarea
          id={id}
          lang={locale}
          rows={5}
          maxLength={longestFeedback}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setSaved(false)
          }}
          aria-describedby={`${id}-help`}
        />
        <p id={`${id}-help`}>{t('selection:feedback:help', { language: optionInWords('locale', locale, t) })}</p>
        {draft.writtenBy ? <p>{t('selection:feedback:by', { name: draft.writtenBy })}</p> : null}
        <Refusal why={refusal} />
        <div className={styles.steps}>
          <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void save()}>
            {t('selection:feedback:save')}
          </Button>
          <span role="status">{saved ? t('selection:feedback:saved') : ''}</span>
        </div>
      </div>
    </section>
  )
}
