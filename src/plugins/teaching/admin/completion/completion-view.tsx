import type { Words } from '@/admin/words'
import { Figures } from '@/admin/figures'
import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import { type Completing, completionsAsked, readCompletions } from '../../operations/read-completions'
import { readTasks } from '../../operations/read-tasks'
import { completionStandings } from '../../rules/completion'
import { cohortScreen } from '../cohort/cohort-screen'
import { screens } from '../cohort/screens'
import { People } from './people'
import { SharePlots } from './share-plots'

/** Who in a programme meets what it asks for, who does not, and why. */
export const CompletionView = cohortScreen('completion', async ({ asked, coordinates, program, req, t }) => {
  const wish = completionsAsked.parse({ ...asked, program })
  const { everybody, people, rule } = await readCompletions(req, wish)
  const noRule = rule ? null : (
    <Notice title={t('teaching:completion:noRule')}>
      {t('teaching:completion:noRuleHelp')} <a href={`/admin/collections/programs/${program}`}>{t('teaching:completion:toProgram')}</a>
    </Notice>
  )
  if (everybody.length === 0) return { lead: t('teaching:completion:lead'), body: noRule ?? <Notice>{t('teaching:roll:nobody')}</Notice> }
  const titles = Object.fromEntries((await readTasks(req, program)).map(({ id, title }) => [id, title]))
  return {
    lead: t('teaching:completion:lead'),
    body: (
      <>
        {noRule}
        <Figures figures={figures(everybody, t)} />
        {rule ? <SharePlots people={everybody} t={t} language={req.i18n.language} /> : null}
        <Narrow
          action={`/admin${screens.completion.path}`}
          file="/api/cohort/completion/export"
          keep={{ program }}
          search={wish.search}
          found={people.length}
          choices={[
            {
              name: 'show',
              label: t('teaching:state'),
              value: wish.show ?? '',
              options: completionStandings.map((value) => ({ value, label: t(`teaching:completion:standings:${value}`) })),
            },
          ]}
          t={t}
        />
        {people.length === 0 ? <Notice>{t('screens:nothingFound')}</Notice> : <People coordinates={coordinates} people={people} rule={rule} titles={titles} />}
      </>
    ),
  }
})

const figures = (everybody: readonly Completing[], t: Words) =>
  completionStandings.map((standing) => ({ label: t(`teaching:completion:standings:${standing}`), value: everybody.filter((one) => one.standing === standing).length }))
