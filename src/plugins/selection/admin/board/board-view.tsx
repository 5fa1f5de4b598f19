import type { AdminViewServerProps } from 'payload'
import { Figures } from '@/admin/figures'
import { type BoardQuery, boardSorts, readBoard } from '../../operations/read-board'
import { readProgress } from '../../operations/read-progress'
import { statuses } from '../../rules/steps'
import { paths } from '../paths'
import { BoardTable } from './board-table'
import { Distribution } from './distribution'
import { ExportButton } from './export-button'
import { Filters } from './filters'
import { Funnel } from './funnel'
import { oneOf } from './part'
import { partScreen } from './part-screen'
import styles from './board.module.css'

/** The ranked board of a stage: everybody in it, and what can be done about them. An auditor reads it. */
export const BoardView = partScreen('board', async ({ asked, coordinates, req, t, where }) => {
  const query = queryOf(asked, where)
  const board = await readBoard(req, query)
  const reviewers = coordinates ? (await readProgress(req, where)).reviewers.map(({ reviewer, name }) => ({ id: reviewer, name })) : []
  const { seats, awaitingRelease } = board
  const inStage = Object.values(board.counts).reduce((sum, count) => sum + count, 0)

  return {
    actions: <ExportButton part={where} />,
    body: (
      <>
        <Figures
          figures={[
            { label: t('selection:inStage'), value: inStage },
            { label: t('selection:seatsFree'), value: seats.capacity - seats.taken, note: t('selection:seatsOf', { taken: seats.taken, capacity: seats.capacity }) },
            {
              label: t('selection:awaitingRelease'),
              value: awaitingRelease,
              ...(coordinates && awaitingRelease > 0 ? { href: paths.release(where), note: t('selection:toRelease'), urgent: true } : {}),
            },
          ]}
        />
        {inStage > 0 ? (
          <div className={styles.pictures}>
            <Funnel counts={board.counts} where={where} t={t} />
            <Distribution bins={board.distribution} />
          </div>
        ) : null}
        <Filters query={query} total={board.total} />
        <BoardTable key={JSON.stringify(query)} board={board} query={query} reviewers={reviewers} coordinates={coordinates} filtered={Boolean(query.search || query.status)} />
      </>
    ),
  }
})

function queryOf(params: AdminViewServerProps['searchParams'], where: Pick<BoardQuery, 'program' | 'stage'>): BoardQuery {
  const status = oneOf(statuses, params?.status)
  const search = typeof params?.search === 'string' ? params.search.trim() : ''
  return {
    ...where,
    sort: oneOf(boardSorts, params?.sort) ?? 'rank',
    page: Math.max(1, Number(params?.page) || 1),
    ...(status ? { status: [status] } : {}),
    ...(search ? { search } : {}),
  }
}
