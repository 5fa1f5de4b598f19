import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { Tabs } from '@/admin/tabs'
import { wordsOf } from '@/admin/words'
import { agreementScopes, readAgreement } from '../../operations/read-agreement'
import { BoardTabs } from '../board/board-tabs'
import { oneOf, readPart } from '../board/part'
import { PartPicker } from '../board/part-picker'
import { paths } from '../paths'
import styles from './agreement.module.css'
import { CalibrationForm } from './calibration-form'
import { Coefficients } from './coefficients'
import { Raters } from './raters'
import { Round } from './round'

/** How far reviewers agree, in numbers, plots and words, and the round that everybody scores first. */
export async function AgreementView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const { language } = req.i18n
  const title = t('selection:tabs:agreement')
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
  const [coordinates, where] = [hasRole(req.user, 'coordinator'), { program: part.program.id, stage: part.stage }]
  const scope = oneOf(agreementScopes, view.searchParams?.scope) ?? 'round'
  const { round, agreement, names } = await readAgreement(req, { ...where, scope })
  return (
    <Screen view={view} title={title} lead={part.program.title} above={[{ label: t('selection:board'), url: paths.board(where) }]}>
      <BoardTabs part={part} current="agreement" coordinates={coordinates} t={t} />
      <PartPicker part={part} screen="agreement" />
      {part.stage === 'screening' ? (
        <section className={styles.part}>
          <h2>{t('selection:agreement:round')}</h2>
          <p className={styles.lead}>{t('selection:agreement:roundHelp')}</p>
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
    </Screen>
  )
}
