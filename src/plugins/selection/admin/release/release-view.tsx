import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '@/admin/endpoint'
import { Figures } from '@/admin/figures'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { previewRelease } from '../../operations/release'
import { statuses } from '../../rules/steps'
import { BoardTabs } from '../board/board-tabs'
import { readPart } from '../board/part'
import { PartPicker } from '../board/part-picker'
import { paths } from '../paths'
import { History } from './history'
import { Letters } from './letters'
import { ReleaseButton } from './release-button'

/** Tells all applicants of a stage, in one act, what was decided: who is told what, every letter, then one button. */
export async function ReleaseView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const away = turnedAway(view, t('selection:tabs:release'), 'coordinator')
  if (away) return away

  const part = await readPart(req, view.searchParams)
  if (!part) {
    return (
      <Screen view={view} title={t('selection:tabs:release')}>
        <Notice title={t('selection:noProgram')}>{t('selection:noProgramHelp')}</Notice>
      </Screen>
    )
  }
  const where = { program: part.program.id, stage: part.stage }
  const preview = await previewRelease(req, where)
  return (
    <Screen view={view} title={t('selection:tabs:release')} lead={part.program.title} above={[{ label: t('selection:board'), url: paths.board(where) }]}>
      <BoardTabs part={part} current="release" coordinates t={t} />
      <PartPicker part={part} screen="release" />
      <Figures
        figures={[
          { label: t('selection:willBeTold'), value: preview.total },
          ...statuses.flatMap((status) => (preview.counts[status] ? [{ label: t(`selection:statuses:${status}`), value: preview.counts[status] }] : [])),
          {
            label: t('selection:undecided'),
            value: preview.undecided,
            urgent: preview.undecided > 0,
            ...(preview.undecided > 0 ? { href: paths.board(where, { status: part.stage === 'screening' ? 'submitted' : 'shortlisted' }) } : {}),
          },
        ]}
      />
      {preview.undecided > 0 ? (
        <Notice kind="warning" title={t('selection:someUndecided', { count: preview.undecided })}>
          {t('selection:someUndecidedHelp')}
        </Notice>
      ) : null}
      {preview.total > 0 ? (
        <>
          <ReleaseButton part={where} preview={{ total: preview.total, counts: preview.counts, undecided: preview.undecided }} />
          <Letters letters={preview.letters} />
        </>
      ) : (
        <Notice title={t('selection:nothingToRelease')}>{t('selection:nothingToReleaseHelp')}</Notice>
      )}
      <History req={req} where={where} t={t} />
    </Screen>
  )
}
