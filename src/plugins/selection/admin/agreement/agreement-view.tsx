import { Notice } from '@/admin/notice'
import parts from '@/admin/part.module.css'
import { Tabs } from '@/admin/tabs'
import { agreementScopes, readAgreement } from '../../operations/read-agreement'
import { oneOf } from '../board/part'
import { paths } from '../paths'
import { partScreen } from '../board/part-screen'
import { CalibrationForm } from './calibration-form'
import { Coefficients } from './coefficients'
import { Raters } from './raters'
import { Round } from './round'

/** How far reviewers agree, in numbers, plots and words, and the round that everybody scores first. */
export const AgreementView = partScreen('agreement', async ({ asked, coordinates, part, req, t, where }) => {
  const { language } = req.i18n
  const scope = oneOf(agreementScopes, asked?.scope) ?? 'round'
  const { round, agreement, names } = await readAgreement(req, { ...where, scope })
  return {
    body: (
      <>
        {part.stage === 'screening' ? (
          <section className={parts.part}>
            <h2>{t('selection:agreement:round')}</h2>
            <p className={parts.lead}>{t('selection:agreement:roundHelp')}</p>
            <Round round={round} t={t} />
            {coordinates ? <CalibrationForm program={part.program.id} receipts={round.map(({ receipt }) => receipt)} /> : null}
          </section>
        ) : null}
        <Tabs
          label={t('selection:agreement:over')}
          tabs={agreementScopes.map((one) => ({ label: t(`selection:agreement:scopes:${one}`), href: paths.agreement(where, { scope: one }), current: one === scope }))}
        />
        {agreement ? (
          <>
            <Coefficients agreement={agreement} language={language} t={t} />
            <Raters raters={agreement.severities.map((rater) => ({ ...rater, name: names[rater.rater] ?? '–' }))} language={language} t={t} />
          </>
        ) : (
          <Notice title={t('selection:agreement:tooFew')}>{t('selection:agreement:tooFewHelp')}</Notice>
        )}
      </>
    ),
  }
})
