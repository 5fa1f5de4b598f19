'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId } from 'react'
import { useWords } from '@/admin/use-words'
import type { BoardQuery, BoardSort } from '../../operations/read-board'
import { type Status, statuses } from '../../rules/steps'
import { paths } from '../paths'
import styles from './board.module.css'

const sorts: readonly BoardSort[] = ['rank', 'spread', 'fewest-reviews', 'name', 'newest']

type Change = { status?: Status | ''; search?: string; sort?: BoardSort }

/** Narrows and sorts the board. What is chosen stands in the address, so that it can be kept and shared. */
export function Filters({ query, total }: { query: BoardQuery; total: number }) {
  const { t } = useWords()
  const router = useRouter()
  const id = useId()
  const { program, stage } = query
  const go = (change: Change) => router.push(paths.board({ program, stage }, { status: query.status?.[0], search: query.search, sort: query.sort, ...change }))
  return (
    <search>
      <form
        className={styles.filters}
        onSubmit={(event) => {
          event.preventDefault()
          go({ search: String(new FormData(event.currentTarget).get('search') ?? '') })
        }}
      >
        <div className={`${styles.field} ${styles.search}`}>
          <label htmlFor={`${id}-search`}>{t('selection:search')}</label>
          <input id={`${id}-search`} type="search" name="search" defaultValue={query.search} placeholder={t('selection:searchHelp')} />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-status`}>{t('selection:status')}</label>
          <select id={`${id}-status`} value={query.status?.[0] ?? ''} onChange={(event) => go({ status: event.target.value as Status | '' })}>
            <option value="">{t('selection:allStatuses')}</option>
            {statuses
              .filter((status) => status !== 'draft')
              .map((status) => (
                <option key={status} value={status}>
                  {t(`selection:statuses:${status}`)}
                </option>
              ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-sort`}>{t('selection:sort')}</label>
          <select id={`${id}-sort`} value={query.sort} onChange={(event) => go({ sort: event.target.value as BoardSort })}>
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`selection:sorts:${sort}`)}
              </option>
            ))}
          </select>
        </div>
        <Button type="submit" buttonStyle="secondary" margin={false}>
          {t('selection:find')}
        </Button>
        <p role="status" className={styles.total}>
          {t('selection:found', { total })}
        </p>
      </form>
    </search>
  )
}
