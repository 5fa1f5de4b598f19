'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Discussion as Discussion_ } from '../../operations/discussion'
import type { Stage } from '../../rules/steps'
import { desk } from '../desk-client'
import styles from './discussion.module.css'

type Props = {
  application: string
  stage: Stage
  discussion: Discussion_
  /** The reader's own review, where there is one: its marks in the queue end here. */
  review?: string
  onSaid: () => void
  /** What was said, drawn on the server. */
  children: ReactNode
}

/** What those who have reviewed an application say to each other about it. */
export function Discussion({ application, stage, discussion, review, onSaid, children }: Props) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const id = useId()
  const { messages, open } = discussion

  useEffect(() => {
    // Whether it was noted makes no difference to what is read here.
    if (review && messages.length > 0) desk.seeDiscussion(review).catch(() => undefined)
  }, [review, messages.length])

  const say = async () => {
    if (busy || !text.trim()) return
    setBusy(true)
    setRefusal(null)
    try {
      await desk.discuss({ application, stage, text })
      setText('')
      onSaid()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setBusy(false)
  }

  return (
    <section className={styles.discussion} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('selection:discussion')}</h2>
      {messages.length === 0 ? <p>{t(open ? 'selection:nothingSaid' : 'selection:discussionClosed')}</p> : null}
      {children}
      {open ? (
        <div className={styles.say}>
          <label htmlFor={id}>{t('selection:say')}</label>
          <p id={`${id}-help`}>{t('selection:sayHelp')}</p>
          <textarea id={id} aria-describedby={`${id}-help`} rows={3} maxLength={5000} value={text} onChange={(event) => setText(event.target.value)} />
          <Button size="small" margin={false} disabled={busy || !text.trim()} onClick={() => void say()}>
            {t('selection:sayNow')}
          </Button>
        </div>
      ) : null}
      <Refusal why={refusal} />
    </section>
  )
}
