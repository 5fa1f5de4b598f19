'use client'
import { memo, useDeferredValue, useId, useMemo, useState } from 'react'
import { useWords } from '@/admin/use-words'
import { fold } from '@/i18n/fold'
import { RankedRow, rowOf } from './ranked-row'
import { rankingMethods, type Shown, type TrialState } from './use-trial'
import styles from './ranking.module.css'

const filters = ['all', 'in', 'out', 'grey', 'enter', 'leave', 'outlier'] as const
type Filter = (typeof filters)[number]

const perPage = 50

/** Everybody in the order of the trial, page by page: ten thousand are as quick as fifty. */
export const RankedTable = memo(function RankedTable({ shown, trial }: { shown: Shown; trial: TrialState }) {
  const { t } = useWords()
  const id = useId()
  const [search, setSearch] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const [page, setPage] = useState(0)
  const sought = fold(useDeferredValue(search).trim())
  const isSought = sought !== ''
  const words = useMemo(() => (isSought ? shown.people.map(({ name, receipt }) => fold(`${receipt} ${name}`)) : []), [isSought, shown])
  const strange = useMemo(() => new Set(shown.ranking.outliers.map(({ application }) => application)), [shown])
  const [entering, leaving] = useMemo(() => [new Set(trial.moves.enter), new Set(trial.moves.leave)], [trial])
  const kinds: Record<Filter, (its: number) => boolean> = {
    all: () => true,
    in: (its) => trial.outcome(its) !== 'out',
    out: (its) => trial.outcome(its) === 'out',
    grey: trial.grey,
    enter: (its) => entering.has(its),
    leave: (its) => leaving.has(its),
    outlier: (its) => strange.has(shown.ranking.scores.applications[its] ?? ''),
  }
  const found = trial.order.filter((its) => kinds[filter](its) && (!isSought || words[its]?.includes(sought)))
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const here = Math.min(page, pages - 1)
  const narrow = (change: () => void) => {
    change()
    setPage(0)
  }
  return (
    <section className={styles.picture}>
      <h2>{t('selection:applications')}</h2>
      <search className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={`${id}-search`}>{t('selection:search')}</label>
          <input id={`${id}-search`} type="search" value={search} placeholder={t('selection:searchHelp')} onChange={(event) => narrow(() => setSearch(event.target.value))} />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-filter`}>{t('selection:ranking:filter')}</label>
          <select id={`${id}-filter`} value={filter} onChange={(event) => narrow(() => setFilter(event.target.value as Filter))}>
            {filters.map((one) => (
              <option key={one} value={one}>
                {t(`selection:ranking:filters:${one}`)}
              </option>
            ))}
          </select>
        </div>
        <p role="status" className={styles.found}>
          {t('selection:found', { total: found.length })}
        </p>
      </search>
      {found.length === 0 ? <p className={styles.quiet}>{t('screens:nothingFound')}</p> : null}
      <div className={styles.scroll}>
        <table className={styles.table} hidden={found.length === 0}>
          <caption className={styles.hidden}>{t('selection:tabs:ranking')}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {t('selection:place')}
              </th>
              <th scope="col">{t('selection:applicant')}</th>
              <th scope="col" className={styles.number}>
                {t('selection:ranking:score')}
              </th>
              {trial.column.alone
                ? (['screening', 'interview'] as const).map((stage) => (
                    <th key={stage} scope="col" className={styles.number}>
                      {t(`selection:stages:${stage}`)}
                    </th>
                  ))
                : null}
              {rankingMethods.map((method) => (
                <th key={method} scope="col" className={styles.number}>
                  {t(`selection:ranking:short:${method}`)}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {t('selection:ranking:chance')}
              </th>
              <th scope="col">{t('selection:ranking:outcome')}</th>
              <th scope="col">{t('selection:status')}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(here * perPage, (here + 1) * perPage).map((its) => (
              <RankedRow key={its} {...rowOf(its, shown, trial)} />
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 ? (
        <nav className={styles.pages} aria-label={t('selection:pages')}>
          <button type="button" disabled={here === 0} onClick={() => setPage(here - 1)}>
            ← {t('screens:previousPage')}
          </button>
          <span>{t('screens:pageOf', { number: here + 1, of: pages })}</span>
          <button type="button" disabled={here === pages - 1} onClick={() => setPage(here + 1)}>
            {t('screens:nextPage')} →
          </button>
        </nav>
      ) : null}
    </section>
  )
})
