'use client'
import { memo } from 'react'
import { decimal } from '@/admin/format'
import { useWords } from '@/admin/use-words'
import { Wide } from '@/admin/wide'
import type { RankingMethod } from '../../rules/ranking/ranking'
import { ErrorPlot } from './error-plot'
import type { Shown } from './use-trial'
import styles from './ranking.module.css'

/** Beyond so many standard errors a number is hardly chance. */
const clear = 2

const isClear = (value: number | null, error: number | null): boolean => value !== null && error !== null && Math.abs(value) > clear * error

/** How harsh each reviewer is by a method, how they use the scale, and whether that changes in time. */
export const Reviewers = memo(function Reviewers({ method, shown }: { shown: Shown; method: RankingMethod }) {
  const { t, language } = useWords()
  const { alpha, columns, raters } = shown.ranking
  const rows = raters
    .map((rater, place) => ({ ...rater, name: shown.reviewers[place] ?? '', ...(columns[method].severities[place] ?? { severity: null, standardError: null }) }))
    .sort((one, other) => (other.severity ?? 0) - (one.severity ?? 0))
  const points = rows.flatMap(({ name, severity, standardError }, place) =>
    severity === null ? [] : [{ x: place + 1, name, value: severity, error: standardError ?? 0, strong: isClear(severity, standardError) }],
  )
  const plusMinus = (value: number | null | undefined, error: number | null | undefined, digits = 2) =>
    value === null || value === undefined ? '–' : `${decimal(language, value, digits)} ± ${decimal(language, error, digits)}`
  return (
    <section className={styles.picture}>
      <h2>{t('selection:ranking:reviewers')}</h2>
      <p className={styles.quiet}>
        {t('selection:ranking:reviewersHelp')} {alpha === null ? null : t('selection:ranking:alpha', { alpha: decimal(language, alpha) })}
      </p>
      <ErrorPlot points={points} label={t('selection:ranking:severity')} zero />
      <Wide label={t('selection:ranking:reviewers')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('selection:ranking:reviewer')}</th>
              {(['reviewsGiven', 'mean', 'spread', 'severity', 'drift'] as const).map((column) => (
                <th key={column} scope="col" className={styles.number}>
                  {t(`selection:ranking:${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ drift, mean, name, rater, ratings, severity, spread, standardError }, place) => (
              <tr key={rater}>
                <th scope="row" className={styles.who}>
                  {place + 1}. {name}
                </th>
                <td className={styles.number} data-label={t('selection:ranking:reviewsGiven')}>
                  {ratings}
                </td>
                <td className={styles.number} data-label={t('selection:ranking:mean')}>
                  {decimal(language, mean)}
                </td>
                <td className={styles.number} data-label={t('selection:ranking:spread')}>
                  {decimal(language, spread)}
                </td>
                <td className={styles.number} data-label={t('selection:ranking:severity')}>
                  {plusMinus(severity, standardError)}
                  {isClear(severity, standardError) ? <span className={styles.aside}>{t(`selection:ranking:${(severity ?? 0) > 0 ? 'harsh' : 'lenient'}`)}</span> : null}
                </td>
                <td className={styles.number} data-label={t('selection:ranking:drift')}>
                  {plusMinus(drift?.perDay, drift?.standardError, 3)}
                  {drift && isClear(drift.perDay, drift.standardError) ? (
                    <span className={styles.aside}>{t(`selection:ranking:${(drift.perDay ?? 0) > 0 ? 'getsHarsher' : 'getsLenient'}`)}</span>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
})
