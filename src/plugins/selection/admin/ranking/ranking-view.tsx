import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { BoardTabs } from '../board/board-tabs'
import { readPart } from '../board/part'
import { PartPicker } from '../board/part-picker'
import { paths } from '../paths'
import { RankingBoard } from './ranking-board'

/** The ranking of a stage by every method, and what another cut, method or weight would change. An auditor reads it. */
export async function RankingView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const title = t('selection:tabs:ranking')
  const away = turnedAway(view, title, 'coordinator', 'auditor')
  if (away) return away

  const part = await readPart(req, view.searchParams)
  if (!part) {
    return (
      <Screen view={view} title={title}>
        <Notice title={t('selection:noProgram')}>{t('selection:noProgramHelp')}</Notice>
      </Screen>
    )
  }
  const where = { program: part.program.id, stage: part.stage }
  const coordinates = hasRole(req.user, 'coordinator')
  return (
    <Screen view={view} title={title} lead={part.program.title} above={[{ label: t('selection:board'), url: paths.board(where) }]}>
      <BoardTabs part={part} current="ranking" coordinates={coordinates} t={t} />
      <PartPicker part={part} screen="ranking" />
      <RankingBoard key={JSON.stringify(where)} part={where} coordinates={coordinates} />
    </Screen>
  )
}
