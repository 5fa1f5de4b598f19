import { Figures } from '@/admin/figures'
import { Notice } from '@/admin/notice'
import { previewRelease } from '../../operations/release'
import { statuses } from '../../rules/steps'
import { paths } from '../paths'
import { History } from './history'
import { Letters } from './letters'
import { ReleaseButton } from './release-button'
import { partScreen } from '../board/part-screen'

/** Tells all applicants of a stage, in one act, what was decided: who is told what, every letter, then one button. */
export const ReleaseView = partScreen('release', async ({ part, req, t, where }) => {
  const preview = await previewRelease(req, where)
  return {
    body: (
      <>
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
      </>
    ),
  }
})
