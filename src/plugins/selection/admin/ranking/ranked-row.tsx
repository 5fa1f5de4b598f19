'use client'
import { Link } from '@payloadcms/ui'
import { decimal } from '@/admin/format'
import { useWords } from '@/admin/use-words'
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

/** One application of the ranking. */
export function RankedRow({ its, shown, trial }: { its: number; shown: Shown; trial: TrialState }) {
  const { t, language } = useWords()
  const { chances, choice, column, exact, ranks } = trial
  const { name = '', receipt = '', status = 'submitted' } = shown.people[its] ?? {}
  const [chance, outcome, grey] = [chances[its] ?? null, trial.outcome(its), trial.grey(its)]
  return (
    <tr data-outcome={outcome} data-grey={grey || undefined}>
      <td className={`${styles.number} ${styles.rank}`} data-label={t('selection:place')}>
        {ranks[choice.method].first[its] || '–'}
      </td>
      <th scope="row" className={styles.who}>
        <Link href={paths.application(shown.ranking.scores.applications[its] ?? '')} prefetch={false}>
          {name || receipt}
        </Link>
        <span>
          <code>{receipt}</code>
        </span>
      </th>
      <td className={styles.number} data-label={t('selection:ranking:score')}>
        {decimal(language, column.score[its])} <span className={styles.quiet}>± {decimal(language, column.error[its])}</span>
      </td>
      {rankingMethods.map((method) => (
        <td key={method} className={styles.number} data-label={t(`selection:ranking:short:${method}`)}>
          {ranks[method].first[its] || '–'}
        </td>
      ))}
      <td className={styles.number} data-label={t('selection:ranking:chance')}>
        {chance === null ? '–' : `${exact ? '' : '≈ '}${percent(chance)}`}
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
}
