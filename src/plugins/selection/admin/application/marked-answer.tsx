'use client'
import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { MarkedText } from '../../rules/masking/answers'
import { desk } from '../desk-client'
import styles from './marked-answer.module.css'

type Props = { application: string; answer: string; text: MarkedText /** Whether this person may hide and show. */; decides: boolean }
type Asked = { act: 'hide' | 'show'; passage: string }

/** What an applicant wrote, with what blind reviewers don't see of it marked; a coordinator hides more, or shows what need not be hidden. */
export function MarkedAnswer({ application, answer, text, decides }: Props) {
  const { t } = useWords()
  const written = useRef<HTMLParagraphElement>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const field = useId()

  const go = async ({ act, passage }: Asked, reason: string) => {
    setRefusal(null)
    try {
      await desk.redact({ application, answer, act, passage, reason })
      window.location.reload()
    } catch (error) {
      setRefusal(whyNot(error, t))
      setAsked(null)
    }
  }
  const selected = () => {
    const selection = window.getSelection()
    return selection && written.current?.contains(selection.anchorNode) && written.current.contains(selection.focusNode) ? selection.toString().trim() : ''
  }

  return (
    <>
      <p ref={written}>
        {text.map((piece, index) => {
          const key = `${index}`
          if (!piece.kind) return <span key={key}>{piece.text}</span>
          const what = t(`selection:hidden:${piece.kind}`)
          if (!decides) {
            return (
              <mark key={key} className={styles.mark} title={t('selection:hiddenAs', { what })}>
                {piece.text}
              </mark>
            )
          }
          return (
            <button
              key={key}
              type="button"
              className={styles.mark}
              title={t('selection:hiddenAs', { what })}
              aria-label={t('selection:markedAs', { passage: piece.text, what })}
              onClick={() => setAsked({ act: 'show', passage: piece.text })}
            >
              {piece.text}
            </button>
          )
        })}
      </p>
      {decides ? (
        <div className={styles.hide}>
          <Button size="small" buttonStyle="subtle" margin={false} onClick={() => setAsked({ act: 'hide', passage: selected() })}>
            {t('selection:hidePassage')}
          </Button>
        </div>
      ) : null}
      <Refusal why={refusal} />
      {asked ? (
        <Ask
          title={t(asked.act === 'hide' ? 'selection:hidePassage' : 'selection:showPassage')}
          confirm={t(asked.act === 'hide' ? 'selection:hideConfirm' : 'selection:showConfirm')}
          reason={{ label: t('selection:reason'), required: true }}
          onConfirm={(reason) => go(asked, reason)}
          onClose={() => setAsked(null)}
        >
          {asked.act === 'show' ? (
            <p>{t('selection:showPassageHelp', { passage: asked.passage })}</p>
          ) : (
            <>
              <p>{t('selection:hidePassageHelp')}</p>
              <div className={styles.passage}>
                <label htmlFor={field}>{t('selection:passage')}</label>
                <textarea id={field} rows={3} value={asked.passage} onChange={(event) => setAsked({ ...asked, passage: event.target.value })} />
              </div>
            </>
          )}
        </Ask>
      ) : null}
    </>
  )
}
