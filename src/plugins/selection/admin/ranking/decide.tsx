'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Stage } from '../../rules/steps'
import { desk } from '../desk-client'
import { StepsDone } from './steps-done'
import { useSteps } from './use-steps'
import type { TrialState } from './use-trial'
import styles from './ranking.module.css'

type Props = {
  part: { program: string; stage: Stage }
  digest: string /** Whether scores have changed since it was computed. */
  stale: boolean
  trial: TrialState
  onDecided: () => void
}

/** Decides the stage by the cut that is shown: freezes it first, then takes the steps it comes to. Only the programme's own method and weights decide. */
export function Decide({ digest, onDecided, part, stale, trial }: Props) {
  const { t } = useWords()
  const id = useId()
  const { taken, take } = useSteps()
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [reserve, setReserve] = useState(0)
  const { places } = trial.choice
  const go = async () => {
    setRefusal(null)
    setAsking(false)
    try {
      const decided = await desk.decide({ ...part, places: Math.min(places, trial.ranked), reserve, digest })
      onDecided()
      await take(decided)
      onDecided()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
  }
  return (
    <div className={styles.fields}>
      {part.stage === 'interview' ? (
        <div className={styles.field}>
          <label htmlFor={`${id}-reserve`}>{t('selection:ranking:reserve')}</label>
          <input id={`${id}-reserve`} type="number" min={0} value={reserve} onChange={(event) => setReserve(Math.max(0, Math.round(Number(event.target.value)) || 0))} />
        </div>
      ) : null}
      <Button margin={false} disabled={!trial.byRules || stale} onClick={() => setAsking(true)}>
        {t('selection:ranking:decide')}
      </Button>
      {trial.byRules ? null : <p className={styles.found}>{t('selection:ranking:decideByRules')}</p>}
      <Refusal why={refusal} />
      {taken ? <StepsDone taken={taken} /> : null}
      {asking ? (
        <Ask title={t('selection:ranking:decide')} confirm={t('selection:ranking:decideConfirm')} onConfirm={go} onClose={() => setAsking(false)}>
          <p>{t('selection:ranking:placesOf', { places: Math.min(places, trial.ranked), of: trial.ranked })}.</p>
          <p>{t('selection:ranking:decideHelp')}</p>
          {trial.tied.length > 0 ? <p>{t('selection:ranking:tied', { count: trial.tied.length })}</p> : null}
        </Ask>
      ) : null}
    </div>
  )
}
