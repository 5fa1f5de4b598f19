'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { Refused } from '@/admin/call'
import { dayAndHour } from '@/admin/format'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { Discussion as Discussion_ } from '../../operations/discussion'
import type { Stage } from '../../rules/steps'
import { Pieces } from '../desk/masked-text'
import { desk } from '../desk-client'
import styles from './discussion.module.css'

type Props = {
  application: string
  stage: Stage
  discussion: Discussion_ /** The reader's own review, where there is one: its marks in the queue end here. */
  review?: string
  onSaid: () => void
}

/** What those who have reviewed an application say to each other about it. */
export function Discussion({ application, stage, discussion, review, onSaid }: Props) {
  const { t, language } = useWords()
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
      setRefusal(error instanceof Refused ? error.message : t('screens:unreachable'))
    }
    setBusy(false)
  }

  return (
    <section className={styles.discussion} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('selection:discussion')}</h2>
      {messages.length === 0 ? <p>{t(open ? 'selection:nothingSaid' : 'selection:discussionClosed')}</p> : null}
      <ol className={styles.messages}>
        {messages.map((message) => (
          <li key={message.id} className={message.own ? styles.own : undefined}>
            <p className={styles.who}>
              <strong>{message.author}</strong> <time dateTime={message.at}>{dayAndHour(language, message.at)}</time>
            </p>
            <p className={styles.text}>
              <Pieces text={message.text} t={t} />
            </p>
          </li>
        ))}
      </ol>
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
      {refusal ? (
        <Notice kind="bad" role="alert">
          {refusal}
        </Notice>
      ) : null}
    </section>
  )
}
