'use client'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { BoardRow } from '../../operations/read-board'
import type { Outcome } from '../../operations/one-by-one'

type Props = { outcomes: Outcome[]; rows: BoardRow[] }

/** What came of a deed on many applications: how many went through, and each refusal in the words of the gate. */
export function Outcomes({ outcomes, rows }: Props) {
  const { t } = useWords()
  if (outcomes.length === 0) return null
  const refused = outcomes.filter(({ ok }) => !ok)
  const nameOf = (application: string) => {
    const row = rows.find((one) => one.application === application)
    return row ? `${row.receipt} ${row.name}` : application
  }
  return (
    <Notice kind={refused.length > 0 ? 'warning' : 'good'} role="status" title={t('selection:outcome', { done: outcomes.length - refused.length, refused: refused.length })}>
      {refused.length > 0 ? (
        <ul>
          {refused.map(({ application, refusal }) => (
            <li key={application}>
              <strong>{nameOf(application)}</strong>: {refusal}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}
