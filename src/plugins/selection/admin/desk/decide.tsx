'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Notice } from '@/admin/notice'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { ReviewSheet } from '../../operations/read-for-review'
import type { Status } from '../../rules/steps'
import { desk } from '../desk-client'
import { stepBetween } from '../possible-steps'
import styles from './review.module.css'

type Props = { sheet: ReviewSheet; onDone: () => void; onNext: () => void }

/** What became of a review that is handed in, and, where this person may decide, the decision; a refusal of the gate is shown in its words. */
export function Decide({ sheet, onDone, onNext }: Props) {
  const { t } = useWords()
  const [asked, setAsked] = useState<Status | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  if (sheet.state === 'assigned') return null

  const decide = async (to: Status) => {
    setRefusal(null)
    try {
      const [outcome] = await desk.steps({ applications: [sheet.application], to })
      if (outcome?.ok) onDone()
      else setRefusal(outcome?.refusal ?? null)
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setAsked(null)
  }
  const nameOf = (to: Status) => {
    const step = stepBetween(sheet.status, to)
    return step ? t(`selection:steps:${step}`) : t(`selection:statuses:${to}`)
  }

  return (
    <section className={styles.decide} aria-label={t('selection:decision')}>
      <Notice kind={sheet.state === 'conflict' ? 'plain' : 'good'} role="status" title={t(sheet.state === 'conflict' ? 'selection:steppedAside' : 'selection:handedIn')}>
        {t('selection:statusNow', { status: t(`selection:statuses:${sheet.status}`) })}
      </Notice>
      {sheet.decisions.length > 0 ? <p>{t('selection:decideHelp')}</p> : null}
      <div className={styles.row}>
        {sheet.decisions.map((to) => (
          <Button key={to} margin={false} buttonStyle={to === 'rejected' ? 'secondary' : 'primary'} onClick={() => setAsked(to)}>
            {nameOf(to)}
          </Button>
        ))}
        {sheet.next ? (
          <Button margin={false} buttonStyle="subtle" onClick={onNext}>
            {t('selection:next')} →
          </Button>
        ) : null}
      </div>
      <Refusal why={refusal} />
      {asked ? (
        <Ask title={nameOf(asked)} confirm={nameOf(asked)} danger={asked === 'rejected'} onConfirm={() => decide(asked)} onClose={() => setAsked(null)}>
          <p>{t('selection:decideConfirm', { receipt: sheet.receipt, status: t(`selection:statuses:${asked}`) })}</p>
        </Ask>
      ) : null}
    </section>
  )
}
