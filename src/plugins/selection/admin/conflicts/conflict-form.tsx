'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Notice } from '@/admin/notice'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { type ConflictKind, conflictKinds } from '../../rules/conflicts'
import { desk } from '../desk-client'
import styles from './conflicts.module.css'

export type Reviewer = { id: string; name: string }
type Props = { reviewers: Reviewer[] /** The application it is about; without one, it is asked for. */; receipt?: string; onAdded?: () => void }
type Result = { kind: 'good' | 'bad'; text: string } | null

/** Notes that somebody may not review an applicant. */
export function ConflictForm({ reviewers, receipt, onAdded }: Props) {
  const { t } = useWords()
  const id = useId()
  const [asked, setAsked] = useState({ receipt: receipt ?? '', reviewer: '', kind: 'manual' as ConflictKind, reason: '' })
  const [result, setResult] = useState<Result>(null)
  const whole = asked.receipt.trim() !== '' && asked.reviewer !== '' && asked.reason.trim() !== ''
  const set = (change: Partial<typeof asked>) => setAsked({ ...asked, ...change })

  const add = async () => {
    try {
      await desk.addConflict(asked)
      setResult({ kind: 'good', text: t('selection:conflictAdded') })
      setAsked({ ...asked, receipt: receipt ?? '', reason: '' })
      onAdded?.()
    } catch (error) {
      setResult({ kind: 'bad', text: whyNot(error, t) })
    }
  }

  return (
    <>
      <fieldset className={styles.fields}>
        <legend>{t('selection:addConflict')}</legend>
        {receipt === undefined ? (
          <label>
            {t('selection:receipt')}
            <input value={asked.receipt} onChange={(event) => set({ receipt: event.target.value })} />
          </label>
        ) : null}
        <label>
          {t('selection:reviewer')}
          <select value={asked.reviewer} onChange={(event) => set({ reviewer: event.target.value })}>
            <option value="">–</option>
            {reviewers.map(({ id: reviewer, name }) => (
              <option key={reviewer} value={reviewer}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('selection:conflictKind')}
          <select value={asked.kind} onChange={(event) => set({ kind: event.target.value as ConflictKind })}>
            {conflictKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`selection:conflictKinds:${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.wide} htmlFor={`${id}-reason`}>
          {t('selection:reason')}
          <input id={`${id}-reason`} maxLength={1000} value={asked.reason} onChange={(event) => set({ reason: event.target.value })} />
        </label>
        <Button type="button" buttonStyle="secondary" margin={false} disabled={!whole} onClick={() => void add()}>
          {t('selection:addConflict')}
        </Button>
      </fieldset>
      {result ? <Notice kind={result.kind} role={result.kind === 'bad' ? 'alert' : 'status'} title={result.text} /> : null}
    </>
  )
}
