'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Notice } from '@/admin/notice'
import { Pages } from '@/admin/pages'
import { useWords } from '@/admin/use-words'
import type { Board, BoardQuery } from '../../operations/read-board'
import type { Outcome } from '../../operations/one-by-one'
import { paths } from '../paths'
import { BoardRow } from './board-row'
import { Outcomes } from './outcomes'
import { SelectionBar } from './selection-bar'
import styles from './board.module.css'

type Props = { board: Board; query: BoardQuery; reviewers: { id: string; name: string }[]; coordinates: boolean; filtered: boolean }

/** The ranked table; a coordinator selects rows and does something with all of them. */
export function BoardTable({ board, query, reviewers, coordinates, filtered }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const { rows } = board

  const toggle = (application: string) =>
    setSelected((present) => {
      const next = new Set(present)
      if (!next.delete(application)) next.add(application)
      return next
    })
  const allChosen = rows.length > 0 && rows.every(({ application }) => selected.has(application))
  const done = (results: Outcome[]) => {
    setOutcomes(results)
    setSelected(new Set(results.filter(({ ok }) => !ok).map(({ application }) => application)))
    router.refresh()
  }
  const { program, stage, status, search, sort } = query
  const addressOf = (page: number) => paths.board({ program, stage }, { status: status?.[0], search, sort, page })

  if (rows.length === 0)
    return <Notice title={t(filtered ? 'selection:nothingFound' : 'selection:boardEmpty')}>{filtered ? t('selection:nothingFoundHelp') : t('selection:boardEmptyHelp')}</Notice>
  return (
    <>
      <Outcomes outcomes={outcomes} rows={rows} />
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{t('selection:board')}</caption>
          <thead>
            <tr>
              {coordinates ? (
                <th scope="col" className={styles.tick}>
                  <input
                    type="checkbox"
                    aria-label={t('selection:selectAll')}
                    checked={allChosen}
                    onChange={() => setSelected(allChosen ? new Set() : new Set(rows.map(({ application }) => application)))}
                  />
                </th>
              ) : null}
              <th scope="col" className={styles.number}>
                {t('selection:place')}
              </th>
              <th scope="col">{t('selection:applicant')}</th>
              <th scope="col" className={styles.number}>
                {t('selection:mean')}
              </th>
              <th scope="col" className={styles.number}>
                {t('selection:spread')}
              </th>
              <th scope="col" className={styles.number}>
                {t('selection:reviews')}
              </th>
              <th scope="col">{t('selection:status')}</th>
              <th scope="col">{t('selection:told')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BoardRow
                key={row.application}
                row={row}
                reviewsNeeded={board.reviewsNeeded}
                scale={board.rubric.scale}
                selected={selected.has(row.application)}
                onToggle={coordinates ? () => toggle(row.application) : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Pages page={board.page} pages={board.pages} label={t('selection:pages')} hrefOf={addressOf} t={t} />
      {coordinates && selected.size > 0 ? (
        <SelectionBar rows={rows.filter(({ application }) => selected.has(application))} stage={stage} reviewers={reviewers} onDone={done} onClear={() => setSelected(new Set())} />
      ) : null}
    </>
  )
}
