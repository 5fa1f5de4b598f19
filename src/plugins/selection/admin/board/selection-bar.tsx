'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Act } from '@/admin/acts'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { BoardRow } from '../../operations/read-board'
import type { Outcome } from '../../operations/one-by-one'
import type { Stage } from '../../rules/steps'
import { desk } from '../desk-client'
import { type PossibleStep, possibleSteps } from '../possible-steps'
import styles from './board.module.css'

type Props = {
  rows: BoardRow[]
  stage: Stage
  reviewers: { id: string; name: string }[]
  onDone: (outcomes: Outcome[]) => void
  onClear: () => void
}

type Offered = PossibleStep & { rows: BoardRow[] }

/** The steps of the table that at least one of these applications can be asked for, each with those it fits. */
function offeredFor(rows: BoardRow[]): Offered[] {
  const offered = new Map<string, Offered>()
  for (const row of rows) {
    for (const step of possibleSteps(row.status, ['coordinator'])) {
      const found = offered.get(step.name)
      if (found) found.rows.push(row)
      else offered.set(step.name, { ...step, rows: [row] })
    }
  }
  return [...offered.values()]
}

/** What can be done with the selected applications: steps from the table, and reviewers by hand. */
export function SelectionBar({ rows, stage, reviewers, onDone, onClear }: Props) {
  const { t } = useWords()
  const id = useId()
  const [asked, setAsked] = useState<Offered | null>(null)
  const [reviewer, setReviewer] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)

  const run = async (work: () => Promise<Outcome[]>) => {
    setRefusal(null)
    try {
      onDone(await work())
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setAsked(null)
  }
  const ids = (some: BoardRow[]) => some.map(({ application }) => application)

  return (
    <section className={styles.selection} aria-label={t('selection:selected', { count: rows.length })}>
      <strong role="status">{t('selection:selected', { count: rows.length })}</strong>
      <div className={styles.steps}>
        {offeredFor(rows).map((step) => (
          <Button
            key={step.name}
            size="small"
            margin={false}
            buttonStyle={step.to === 'rejected' || step.to === 'disqualified' ? 'secondary' : 'primary'}
            onClick={() => setAsked(step)}
          >
            {t(`selection:steps:${step.name}`)}
            {step.rows.length < rows.length ? ` (${step.rows.length})` : ''}
          </Button>
        ))}
      </div>
      {stage === 'screening' && reviewers.length > 0 ? (
        <div className={styles.byHand}>
          <label htmlFor={`${id}-reviewer`} className={styles.hidden}>
            {t('selection:assignTo')}
          </label>
          <select id={`${id}-reviewer`} value={reviewer} onChange={(event) => setReviewer(event.target.value)}>
            <option value="">{t('selection:assignTo')}</option>
            {reviewers.map(({ id: one, name }) => (
              <option key={one} value={one}>
                {name}
              </option>
            ))}
          </select>
          <Button size="small" margin={false} buttonStyle="secondary" disabled={!reviewer} onClick={() => void run(() => desk.assign({ applications: ids(rows), reviewer }))}>
            {t('selection:assignSelected')}
          </Button>
        </div>
      ) : null}
      <Act className={styles.clear} onClick={onClear}>
        {t('selection:clearSelection')}
      </Act>
      <Refusal why={refusal} />
      {asked ? (
        <Ask
          title={t(`selection:steps:${asked.name}`)}
          confirm={t(`selection:steps:${asked.name}`)}
          danger={asked.to === 'rejected' || asked.to === 'disqualified'}
          reason={{ label: t('selection:reason'), required: asked.needsReason }}
          onConfirm={(reason) => run(() => desk.steps({ applications: ids(asked.rows), to: asked.to, ...(reason ? { reason } : {}) }))}
          onClose={() => setAsked(null)}
        >
          <p>{t('selection:stepFor', { count: asked.rows.length, status: t(`selection:statuses:${asked.to}`) })}</p>
          <p>{t(asked.toldAtOnce ? 'selection:toldAtOnce' : 'selection:toldLater')}</p>
        </Ask>
      ) : null}
    </section>
  )
}
