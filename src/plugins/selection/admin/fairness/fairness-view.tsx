import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { Tabs } from '@/admin/tabs'
import { wordsOf } from '@/admin/words'
import { hasRole } from '@/access'
import { fairnessBy, fairnessWithin, readFairness } from '../../operations/read-fairness'
import { BoardTabs } from '../board/board-tabs'
import { oneOf, readPart } from '../board/part'
import { PartPicker } from '../board/part-picker'
import { paths } from '../paths'
import styles from './fairness.module.css'
import { groupInWords } from './group-in-words'
import { Groups } from './groups'
import { Rates } from './rates'
import { Strata } from './strata'
import { Verdict } from './verdict'

/** Whether a stage selects groups alike: in words, as a plot and as a table. Coordinators and auditors read it. */
export async function FairnessView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const title = t('selection:tabs:fairness')
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
  const by = oneOf(fairnessBy, view.searchParams?.by) ?? 'sex'
  const within = oneOf(fairnessWithin, view.searchParams?.within) ?? 'all'
  const fairness = await readFairness(req, { ...where, by, within })
  const nameOf = (group: string) => groupInWords(by, group, t)
  const decided = fairness.groups.length > 0
  return (
    <Screen
      view={view}
      title={title}
      lead={part.program.title}
      above={[{ label: t('selection:board'), url: paths.board(where) }]}
      actions={
        decided ? (
          <a href={`/api/desk/fairness?${new URLSearchParams({ ...where, by, within })}`} download>
            {t('selection:fairness:asFile')}
          </a>
        ) : null
      }
    >
      <BoardTabs part={part} current="fairness" coordinates={hasRole(req.user, 'coordinator')} t={t} />
      <PartPicker part={part} screen="fairness" />
      <p className={styles.lead}>{t('selection:fairness:lead')}</p>
      <div className={styles.choices}>
        <span>{t('selection:fairness:by')}</span>
        <Tabs
          label={t('selection:fairness:by')}
          tabs={fairnessBy.map((one) => ({ label: t(`selection:fairness:groupings:${one}`), href: paths.fairness(where, { by: one, within }), current: one === by }))}
        />
        <span>{t('selection:fairness:within')}</span>
        <Tabs
          label={t('selection:fairness:within')}
          tabs={fairnessWithin
            .filter((one) => one !== by && (one !== 'panel' || part.stage === 'interview'))
            .map((one) => ({ label: t(`selection:fairness:strata:${one}`), href: paths.fairness(where, { by, within: one }), current: one === within }))}
        />
      </div>
      {decided ? (
        <>
          <Verdict fairness={fairness} nameOf={nameOf} t={t} />
          <Rates bars={fairness.groups.flatMap(({ group, rate }) => (rate === null ? [] : [{ name: nameOf(group), rate }]))} />
          <Groups fairness={fairness} nameOf={nameOf} language={req.i18n.language} t={t} />
          {within === 'all' ? null : <Strata fairness={fairness} within={within} nameOf={nameOf} language={req.i18n.language} t={t} />}
          <p className={styles.lead}>{t('selection:fairness:meaning')}</p>
          {within === 'reviewer' ? <p className={styles.lead}>{t('selection:fairness:reviewed')}</p> : null}
        </>
      ) : (
        <Notice title={t('selection:fairness:none')}>{t('selection:fairness:noneHelp')}</Notice>
      )}
    </Screen>
  )
}
