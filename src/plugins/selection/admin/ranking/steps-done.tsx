'use client'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { StepsTaken } from './use-steps'

/** How far the steps of a decision have come, and why some were refused: each reason once. */
export function StepsDone({ taken }: { taken: StepsTaken }) {
  const { t } = useWords()
  const { done, of, refused } = taken
  const reasons = [...new Set(refused.map(({ refusal }) => refusal ?? ''))]
  return (
    <Notice kind={refused.length > 0 ? 'warning' : 'good'} role="status" title={t('selection:ranking:stepsDone', { done, of, refused: refused.length })}>
      {reasons.length > 0 ? (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}
