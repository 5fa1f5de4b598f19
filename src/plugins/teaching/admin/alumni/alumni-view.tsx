import { Button } from '@payloadcms/ui'
import { Figures } from '@/admin/figures'
import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import { type Graduates, graduatesAsked, readGraduates } from '../../operations/read-graduates'
import { agreedShows } from '../../rules/alumni'
import { cohortScreen } from '../cohort/cohort-screen'
import { screens } from '../cohort/screens'
import { Cohorts } from './cohorts'
import { Everybody, Shown } from './people'

const hasAny = (graduates: Graduates, program: string): boolean =>
  graduates.knows === 'everybody' ? graduates.cohorts.some((cohort) => cohort.program === program) : graduates.shown > 0

/** What the graduates of a programme agreed to, as far as whoever looks may know of them. */
export const AlumniView = cohortScreen('alumni', async ({ asked, program, req, t }) => {
  const wish = graduatesAsked.parse({ ...asked, program })
  const graduates = await readGraduates(req, wish)
  const { language } = req.i18n
  const all = graduates.knows === 'everybody' ? graduates.cohorts.find((cohort) => cohort.program === program) : null
  const narrow = (
    <Narrow
      action={`/admin${screens.alumni.path}`}
      file="/api/cohort/alumni/export"
      keep={{ program }}
      search={wish.search}
      found={graduates.people.length}
      choices={
        all
          ? [
              {
                name: 'show',
                label: t('teaching:alumni:agreed'),
                value: wish.show ?? '',
                options: agreedShows.map((value) => ({ value, label: t(`teaching:alumni:shows:${value}`) })),
              },
            ]
          : []
      }
      t={t}
    />
  )
  return {
    lead: t(graduates.knows === 'everybody' ? 'teaching:alumni:lead' : 'teaching:alumni:leadShown'),
    actions: graduates.page ? (
      <Button el="anchor" url={graduates.page} newTab buttonStyle="secondary" margin={false}>
        {t('teaching:alumni:page')}
      </Button>
    ) : null,
    body: (
      <>
        {hasAny(graduates, program) ? (
          <>
            <Figures
              figures={[
                ...(all ? [{ label: t('teaching:alumni:graduates'), value: all.graduates }] : []),
                { label: t('teaching:alumni:counts:shown'), value: graduates.shown },
                { label: t('teaching:alumni:counts:written'), value: graduates.written },
                ...(all ? [{ label: t('teaching:alumni:counts:neither'), value: all.neither }] : []),
              ]}
            />
            {narrow}
            {graduates.people.length === 0 ? <Notice>{t('screens:nothingFound')}</Notice> : null}
            {graduates.people.length === 0 ? null : graduates.knows === 'everybody' ? (
              <Everybody people={graduates.people} language={language} t={t} />
            ) : (
              <Shown people={graduates.people} t={t} />
            )}
          </>
        ) : (
          <Notice>{t(graduates.knows === 'everybody' ? 'teaching:alumni:none' : 'teaching:alumni:noneShown')}</Notice>
        )}
        {graduates.knows === 'everybody' && graduates.cohorts.length > 0 ? <Cohorts cohorts={graduates.cohorts} t={t} /> : null}
      </>
    ),
  }
})
