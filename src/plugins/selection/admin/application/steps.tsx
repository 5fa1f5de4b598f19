'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { desk } from '../desk-client'
import type { PossibleStep } from '../possible-steps'
import styles from './file.module.css'

type Props = { application: string; steps: PossibleStep[] }
type Asked = { step: PossibleStep; asksOnly: boolean }

/** The steps that can follow, from the table; a refusal of the gate is shown in its words. Reopening needs one to ask and another to consent. */
export function Steps({ application, steps }: Props) {
  const { t } = useWords()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  if (steps.length === 0) return <p>{t('selection:noSteps')}</p>

  const go = async ({ step, asksOnly }: Asked, reason: string) => {
    setRefusal(null)
    try {
      if (asksOnly) await desk.reopen({ application, reason })
      else {
        const [outcome] = await desk.steps({ applications: [application], to: step.to, ...(reason ? { reason } : {}) })
        if (!outcome?.ok) {
          setRefusal(outcome?.refusal ?? t('screens:unreachable'))
          setAsked(null)
          return
        }
      }
      // The form around this field holds the status too: it starts anew.
      window.location.reload()
    } catch (error) {
      setRefusal(whyNot(error, t))
      setAsked(null)
    }
  }

  return (
    <div className={styles.steps}>
      {steps.map((step) => (
        <Button
          key={step.name}
          size="small"
          margin={false}
          buttonStyle={step.to === 'rejected' || step.to === 'disqualified' ? 'secondary' : 'primary'}
          onClick={() => setAsked({ step, asksOnly: false })}
        >
          {t(`selection:steps:${step.name}`)}
        </Button>
      ))}
      {steps
        .filter(({ name }) => name === 'reopen')
        .map((step) => (
          <Button key="ask" size="small" margin={false} buttonStyle="secondary" onClick={() => setAsked({ step, asksOnly: true })}>
            {t('selection:askToReopen')}
          </Button>
        ))}
      <Refusal why={refusal} />
      {asked ? (
        <Ask
          title={asked.asksOnly ? t('selection:askToReopen') : t(`selection:steps:${asked.step.name}`)}
          confirm={asked.asksOnly ? t('selection:askToReopen') : t(`selection:steps:${asked.step.name}`)}
          danger={asked.step.to === 'rejected' || asked.step.to === 'disqualified'}
          reason={{ label: t('selection:reason'), required: asked.step.needsReason }}
          onConfirm={(reason) => go(asked, reason)}
          onClose={() => setAsked(null)}
        >
          <p>{asked.asksOnly ? t('selection:askToReopenHelp') : t('selection:stepFor', { count: 1, status: t(`selection:statuses:${asked.step.to}`) })}</p>
          {asked.asksOnly ? null : <p>{t(asked.step.toldAtOnce ? 'selection:toldAtOnce' : 'selection:toldLater')}</p>}
        </Ask>
      ) : null}
    </div>
  )
}
