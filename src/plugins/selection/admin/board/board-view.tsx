import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { Figures } from '@/admin/figures'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { type BoardQuery, boardSorts, readBoard } from '../../operations/read-board'
import { readProgress } from '../../operations/read-progress'
import { statuses } from '../../rules/steps'
import { paths } from '../paths'
import { BoardTabs } from './board-tabs'
import { BoardTable } from './board-table'
import { Distribution } from './distribution'
import { ExportButton } from './export-button'
import { Filters } from './filters'
import { Funnel } from './funnel'
import { oneOf, readPart } from './part'
import { PartPicker } from './part-picker'
import styles from './board.module.css'

/** The ranked board of a stage: everybody in it, and what can be done about them. An auditor reads it. */
export async function BoardView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const away = turnedAway(view, t('selection:board'), 'coordinator', 'auditor')
  if (away) return away

  const part = await readPart(req, view.searchParams)
  if (!part) {
    return (
      <Screen view={view} title={t('selection:board')}>
        <Notice title={t('selection:noProgram')}>{t('selection:noProgramHelp')}</Notice>
      </Screen>
    )
  }
  const where = { program: part.program.id, stage: part.stage }
  const query = queryOf(view.searchParams, where)
  const coordinates = hasRole(req.user, 'coordinator')
  const board = await readBoard(req, query)
  const reviewers = coordinates ? (await readProgress(req, where)).reviewers.map(({ reviewer, name }) => ({ id: reviewer, name })) : []
  const { seats, awaitingRelease } = board
  const inStage = Object.values(board.counts).reduce((sum, count) => sum + count, 0)

  return (
    <Screen view={view} title={t('selection:board')} lead={part.program.title} actions={<ExportButton part={where} />}>
      <BoardTabs part={part} current="board" coordinates={coordinates} t={t} />
      <PartPicker part={part} screen="board" />
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
    </Screen>
  )
}

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
