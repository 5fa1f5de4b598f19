import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { type Words, wordsOf } from '@/admin/words'
import type { Stage } from '../../rules/steps'
import { paths } from '../paths'
import { BoardTabs } from './board-tabs'
import { type Part, readPart } from './part'
import { PartPicker } from './part-picker'
import { type BoardScreen, boardScreens } from './screens'

/** What a screen of the board knows: whom it is for, in which words, and which stage of which programme it shows. */
export type OnPart = {
  req: PayloadRequest
  t: Words
  asked: AdminViewServerProps['searchParams']
  part: Part
  where: { program: string; stage: Stage }
  /** Whether this person acts, or only reads. */
  coordinates: boolean
}

type Shown = { actions?: ReactNode; body: ReactNode }

/** A screen of the board: turns away whom it is not for, finds the programme and the stage, and puts the tabs and their choice over what it shows. */
export function partScreen(screen: BoardScreen, show: (on: OnPart) => Promise<Shown>) {
  return async function View(view: AdminViewServerProps) {
    const req = inOwnLanguage(view.initPageResult.req)
    const t = wordsOf(req.i18n)
    const title = t(screen === 'board' ? 'selection:board' : `selection:tabs:${screen}`)
    const away = turnedAway(view, title, ...boardScreens[screen])
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
    const { actions, body } = await show({ req, t, asked: view.searchParams, part, where, coordinates: hasRole(req.user, 'coordinator') })
    return (
      <Screen view={view} title={title} lead={part.program.title} above={screen === 'board' ? [] : [{ label: t('selection:board'), url: paths.board(where) }]} actions={actions}>
        <BoardTabs where={where} current={screen} req={req} t={t} />
        <PartPicker part={part} screen={screen} />
        {body}
      </Screen>
    )
  }
}
