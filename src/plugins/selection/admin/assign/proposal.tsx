'use client'
import { Figures } from '@/admin/figures'
import { FileButton } from '@/admin/file-button'
import { useWords } from '@/admin/use-words'
import type { AssignmentWish } from '../../operations/assignment-problem'
import type { Proposal } from '../../operations/propose-assignment'
import { conflictRules } from '../../rules/assignment/problem'
import { desk } from '../desk-client'
import { Hindrances } from './hindrances'
import { Loads } from './loads'
import styles from './assign.module.css'

const losses = ['reviewerGone', 'conflict', 'moved', 'applicationGone'] as const

/** What an assignment comes to: what changes and why, the loads, the rules that were kept, and what can't be. */
export function ProposalShown({ proposal, wish }: { proposal: Proposal; wish: AssignmentWish | null }) {
  const { t } = useWords()
  const { avoided, bound, changes, hindrances, loads, objective, parts, short } = proposal
  return (
    <>
      <Figures
        figures={[
          { label: t('selection:changes:new'), value: changes.new },
          { label: t('selection:changes:kept'), value: changes.kept },
          { label: t('selection:changes:begun'), value: changes.begun },
          ...losses.flatMap((because) => (changes.lost[because] > 0 ? [{ label: t(`selection:lost:${because}`), value: changes.lost[because] }] : [])),
          { label: t('selection:shortOfReviewers'), value: short, urgent: short > 0 },
        ]}
      />
      <Hindrances hindrances={hindrances} />
      <p className={styles.help}>
        {t(parts > 1 ? 'selection:graphInParts' : 'selection:graphConnected', { parts })} {t(objective.total === bound ? 'selection:isOptimal' : 'selection:isNearOptimal')}{' '}
        {t('selection:cost', { total: objective.total, bound })}
      </p>
      <Loads loads={loads} />
      <table className={styles.avoided}>
        <caption>{t('selection:avoided')}</caption>
        <tbody>
          {conflictRules.map((rule) => (
            <tr key={rule}>
              <th scope="row">{t(`selection:rules:${rule}`)}</th>
              <td>{avoided[rule]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {wish ? (
        <div>
          <FileButton label={t('selection:pairsAsFile')} name="assignment.csv" fetchIt={() => desk.pairs(wish)} />
        </div>
      ) : null}
    </>
  )
}
