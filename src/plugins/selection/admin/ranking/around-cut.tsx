'use client'
import { memo } from 'react'
import { decimal } from '@/admin/format'
import { useWords } from '@/admin/use-words'
import { ErrorPlot } from './error-plot'
import type { Shown, TrialState } from './use-trial'
import styles from './ranking.module.css'

/** So many are shown on each side of the cut. */
const beside = 20

/** The scores around the cut with their standard errors: whether it could as well lie elsewhere. */
export const AroundCut = memo(function AroundCut({ shown, trial }: { shown: Shown; trial: TrialState }) {
  const { t, language } = useWords()
  const { choice, column, order, outcome, ranked } = trial
  const from = Math.max(0, Math.min(choice.places, ranked) - beside)
  const near = order.slice(from, Math.min(choice.places + beside, ranked)).map((its, place) => ({
    x: from + place + 1,
    name: shown.people[its]?.receipt ?? '',
    value: column.score[its] ?? 0,
    error: column.error[its] ?? 0,
    strong: outcome(its) !== 'out',
    outcome: outcome(its),
  }))
  return (
    <section className={styles.picture}>
      <h2>{t('selection:ranking:around')}</h2>
      <ErrorPlot points={near} label={t('selection:ranking:score')} edge={choice.places + 0.5} />
      <details className={styles.quiet}>
        <summary>{t('screens:asTable')}</summary>
        <div className={styles.tall}>
          <table className={styles.small}>
            <thead>
              <tr>
                <th scope="col">{t('selection:place')}</th>
                <th scope="col">{t('selection:receipt')}</th>
                <th scope="col">{t('selection:ranking:score')}</th>
                <th scope="col">{t('selection:ranking:outcome')}</th>
              </tr>
            </thead>
            <tbody>
              {near.map(({ error, name, outcome, value, x }) => (
                <tr key={x}>
                  <td>{x}</td>
                  <th scope="row">{name}</th>
                  <td>
                    {decimal(language, value)} ± {decimal(language, error)}
                  </td>
                  <td>{t(`selection:ranking:outcomes:${outcome}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
})
