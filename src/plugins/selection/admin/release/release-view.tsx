import { Figures } from '@/admin/figures'
import { Notice } from '@/admin/notice'
import { lettersAsked, previewRelease, type ReleasePreview } from '../../operations/preview-release'
import { readReserve } from '../../operations/read-reserve'
import { undecided } from '../../rules/decisions'
import { statuses } from '../../rules/steps'
import { paths } from '../paths'
import { Consent } from './consent'
import { History } from './history'
import { Letters } from './letters'
import { type ReleaseAct, ReleaseButton } from './release-button'
import { partScreen } from '../board/part-screen'
import { ReserveList } from './reserve-list'

/** What this person can do about a release now: the second time it is proposed, nothing has changed, so it is nothing. */
const actOf = ({ consent }: ReleasePreview): ReleaseAct | null => {
  if (!consent) return 'release'
  if (consent.state === 'given') return 'consent'
  return consent.state === 'own' ? null : 'propose'
}

/** What the button says; letters stay on the server. */
const buttonKnows = ({ counts, fingerprint, total, undecided: open }: ReleasePreview) => ({ counts, fingerprint, total, undecided: open })

/** Tells all applicants of a stage, in one act, what was decided: who is told what, every letter, then one button. */
export const ReleaseView = partScreen('release', async ({ asked: query, part, req, t, where }) => {
  const asked = lettersAsked.parse(query ?? {})
  const preview = await previewRelease(req, { ...where, ...asked })
  const act = actOf(preview)
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
              ...(preview.undecided > 0 ? { href: paths.board(where, { status: undecided[part.stage] }) } : {}),
            },
          ]}
        />
        {preview.undecided > 0 ? (
          <Notice kind="warning" title={t('selection:someUndecided', { count: preview.undecided })}>
            {t('selection:someUndecidedHelp')}
          </Notice>
        ) : null}
        {preview.withoutFeedback > 0 ? (
          <Notice kind="warning" title={t('selection:withoutFeedback', { count: preview.withoutFeedback })}>
            {t('selection:withoutFeedbackHelp')}
          </Notice>
        ) : null}
        {preview.total > 0 ? (
          <>
            {preview.consent ? <Consent consent={preview.consent} language={req.i18n.language} t={t} /> : null}
            {act ? <ReleaseButton key={preview.fingerprint} act={act} part={where} preview={buttonKnows(preview)} /> : null}
            <Letters asked={asked} preview={preview} where={where} t={t} />
          </>
        ) : (
          <Notice title={t('selection:nothingToRelease')}>{t('selection:nothingToReleaseHelp')}</Notice>
        )}
        {part.stage === 'interview' ? <ReserveList list={await readReserve(req, where)} t={t} /> : null}
        <History req={req} where={where} t={t} />
      </>
    ),
  }
})
