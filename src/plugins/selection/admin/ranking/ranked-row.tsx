'use client'
import { Link } from '@payloadcms/ui'
import { memo } from 'react'
import { decimal } from '@/admin/format'
import { useWords } from '@/admin/use-words'
import type { AtCut } from '../../rules/ranking/cut'
import type { Status } from '../../rules/steps'
import { paths } from '../paths'
import { StatusPill } from '../status-pill'
import { rankingMethods, type Shown, type TrialState } from './use-trial'
import styles from './ranking.module.css'

/** A chance in whole per cent; what is nearly sure is not said to be sure. */
function percent(chance: number): string {
  if (chance > 0 && chance < 0.005) return '<1 %'
  if (chance < 1 && chance > 0.995) return '>99 %'
  return `${Math.round(chance * 100)} %`
}

/** What a row shows, in plain values: while a cut is dragged, most rows show what they showed before, and are not drawn again. */
type Row = {
  application: string
  name: string
  receipt: string
  status: Status
  place: number
  score: number | null
  error: number | null
  /** What the score is made of, where the screening counts too. */
  fromScreening: number | null | undefined
  fromInterview: number | null | undefined
  /** By the methods in their order. */
  mean: number
  additive: number
  rasch: number
  chance: string
  outcome: AtCut
  grey: boolean
}

/** What the row of an application shows in a trial. */
export function rowOf(its: number, shown: Shown, { chances, choice, column, exact, grey, outcome, ranks }: TrialState): Row {
  const { name = '', receipt = '', status = 'submitted' } = shown.people[its] ?? {}
  const placeBy = (method: keyof typeof ranks) => ranks[method].first[its] ?? 0
  const chance = chances[its] ?? null
  return {
    application: shown.ranking.scores.applications[its] ?? '',
    name,
    receipt,
    status,
    place: placeBy(choice.method),
    score: column.score[its] ?? null,
    error: column.error[its] ?? null,
    fromScreening: shown.ranking.screening?.score[its],
    fromInterview: column.alone?.score[its],
    mean: placeBy('mean'),
    additive: placeBy('additive'),
    rasch: placeBy('rasch'),
    chance: chance === null ? '–' : `${exact ? '' : '≈ '}${percent(chance)}`,
    outcome: outcome(its),
    grey: grey(its),
  }
}

/** One application of the ranking. */
export const RankedRow = memo(function RankedRow(row: Row) {
  const { t, language } = useWords()
  const { application, chance, error, fromInterview, fromScreening, grey, name, outcome, place, receipt, score, status } = row
  return (
    <tr data-outcome={outcome} data-grey={grey || undefined}>
      <td className={`${styles.number} ${styles.rank}`} data-label={t('selection:place')}>
        {place || '–'}
      </td>
      <th scope="row" className={styles.who}>
        <Link href={paths.application(application)} prefetch={false}>
          {name || receipt}
        </Link>
        <span>
          <code>{receipt}</code>
        </span>
      </th>
      <td className={styles.number} data-label={t('selection:ranking:score')}>
        {decimal(language, score)} <span className={styles.quiet}>± {decimal(language, error)}</span>
      </td>
      {fromInterview === undefined ? null : (
        <>
          <td className={styles.number} data-label={t('selection:stages:screening')}>
            {decimal(language, fromScreening ?? null)}
          </td>
          <td className={styles.number} data-label={t('selection:stages:interview')}>
            {decimal(language, fromInterview)}
          </td>
        </>
      )}
      {rankingMethods.map((method) => (
        <td key={method} className={styles.number} data-label={t(`selection:ranking:short:${method}`)}>
          {row[method] || '–'}
        </td>
      ))}
      <td className={styles.number} data-label={t('selection:ranking:chance')}>
        {chance}
      </td>
      <td data-label={t('selection:ranking:outcome')}>
        {t(`selection:ranking:outcomes:${outcome}`)}
        {grey ? <span className={styles.grey}>{t('selection:ranking:grey')}</span> : null}
      </td>
      <td data-label={t('selection:status')}>
        <StatusPill status={status} />
      </td>
    </tr>
  )
})
