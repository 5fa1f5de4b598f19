'use client'
import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { patch, post } from '@/admin/call'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { LetterState } from '../rules/outbox'
import styles from './letter-actions.module.css'

type Act = { label: 'hold' | 'release' | 'retry'; state: LetterState; done: 'held' | 'released' | 'retried' }

const acts: Partial<Record<LetterState, Act>> = {
  queued: { label: 'hold', state: 'held', done: 'held' },
  held: { label: 'release', state: 'queued', done: 'released' },
  failed: { label: 'retry', state: 'queued', done: 'retried' },
}

const explanations = { queued: 'stateQueued', held: 'stateHeld', sent: 'stateSent', failed: 'stateFailed' } as const

/** What can be done with a letter in its present state, above its words. */
export function LetterActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  const modified = useFormModified()
  const router = useRouter()
  const { t } = useWords()
  const [busy, setBusy] = useState(false)
  const state = savedDocumentData?.state as LetterState | undefined
  if (!id || !state) return null

  /** Asks the School, and says what it answered; the page is then read anew. */
  const ask = async (work: () => Promise<string>) => {
    setBusy(true)
    try {
      toast.success(await work())
      router.refresh()
    } catch (error) {
      toast.error((error as Error).message)
    }
    setBusy(false)
  }
  const act = acts[state]
  const change = ({ done, state: to }: Act) =>
    ask(async () => {
      await patch(`/letters/${id}`, { state: to })
      window.location.reload()
      return t(`correspondence:${done}`)
    })
  const resend = () =>
    ask(async () => {
      const copy = await post<{ id: string }>('/outbox/resend', { letter: id })
      router.push(`/admin/collections/letters/${copy.id}`)
      return t('correspondence:resent')
    })

  return (
    <div className={styles.actions}>
      <Notice kind={state === 'failed' ? 'bad' : state === 'held' ? 'warning' : state === 'sent' ? 'good' : 'plain'}>{t(`correspondence:${explanations[state]}`)}</Notice>
      {act ? (
        <Button
          buttonStyle="secondary"
          disabled={busy || modified}
          margin={false}
          onClick={() => void change(act)}
          size="medium"
          tooltip={modified ? t('correspondence:saveFirst') : undefined}
        >
          {t(`correspondence:${act.label}`)}
        </Button>
      ) : null}
      {state === 'sent' ? (
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void resend()} size="medium">
          {t('correspondence:resend')}
        </Button>
      ) : null}
    </div>
  )
}
