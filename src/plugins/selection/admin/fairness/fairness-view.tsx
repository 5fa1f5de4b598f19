import { Notice } from '@/admin/notice'
import parts from '@/admin/part.module.css'
import { Tabs } from '@/admin/tabs'
import { fairnessBy, fairnessWithin, readFairness } from '../../operations/read-fairness'
import { oneOf } from '../board/part'
import { paths } from '../paths'
import { partScreen } from '../board/part-screen'
import styles from './fairness.module.css'
import { groupInWords } from './group-in-words'
import { Groups } from './groups'
import { Rates } from './rates'
import { Strata } from './strata'
import { Verdict } from './verdict'

/** Whether a stage selects groups alike: in words, as a plot and as a table. Coordinators and auditors read it. */
export const FairnessView = partScreen('fairness', async ({ asked, part, req, t, where }) => {
  const by = oneOf(fairnessBy, asked?.by) ?? 'sex'
  const within = oneOf(fairnessWithin, asked?.within) ?? 'all'
  const fairness = await readFairness(req, { ...where, by, within })
  const nameOf = (group: string) => groupInWords(by, group, t)
  const decided = fairness.groups.length > 0
  return {
    actions: decided ? (
      <a href={`/api/desk/fairness?${new URLSearchParams({ ...where, by, within })}`} download>
        {t('selection:fairness:asFile')}
      </a>
    ) : null,
    body: (
      <>
        <p className={parts.lead}>{t('selection:fairness:lead')}</p>
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
            <p className={parts.lead}>{t('selection:fairness:meaning')}</p>
            {within === 'reviewer' ? <p className={parts.lead}>{t('selection:fairness:reviewed')}</p> : null}
          </>
        ) : (
          <Notice title={t('selection:fairness:none')}>{t('selection:fairness:noneHelp')}</Notice>
        )}
      </>
    ),
  }
})
