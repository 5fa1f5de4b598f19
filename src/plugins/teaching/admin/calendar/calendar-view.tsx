import { addDays } from 'date-fns'
import { hasRole } from '@/access'
import { day as dayInWords, dayBriefly } from '@/admin/format'
import { Notice } from '@/admin/notice'
import { Tabs } from '@/admin/tabs'
import type { Words } from '@/admin/words'
import { type Plan, readPlan } from '../../operations/read-plan'
import { planAsked, readPlanned } from '../../operations/read-planned'
import { daysOffBetween } from '../../rules/days-off'
import { usualHours, weekdayOf } from '../../rules/usual-hours'
import { cohortScreen } from '../cohort/cohort-screen'
import { hrefOf } from '../cohort/screens'
import { AnnounceDrafts } from './announce-drafts'
import { DraftForm } from './draft-form'
import { PlanList } from './plan-list'
import { Planner } from './planner'
import { type NamedDayOff, type Shown, waitingIn } from './shown'

const views = ['weeks', 'list', 'draft'] as const

/** The School's noon of a day as YYYY-MM-DD, which is the same day in every zone near it. */
const noon = (day: string): Date => new Date(`${day}T08:00:00Z`)
const written = (date: Date): string => date.toISOString().slice(0, 10)

/** The days off among those that are shown, in words. */
function namedDaysOff(first: string, last: string, language: string, t: Words): NamedDayOff[] {
  return daysOffBetween(first, last).map((off) => {
    const name = t(`teaching:plan:occasions:${off.occasion}`)
    const moved = off.moved ? t('teaching:plan:moved', { name }) : name
    return { ...off, name: off.estimated ? t('teaching:plan:estimated', { name: moved }) : moved, label: dayInWords(language, noon(off.day)) }
  })
}

/** Whole weeks from Monday, over the days of the programme and of whatever sessions it has. */
function weeksOf({ first, last, sessions, today }: Plan, off: readonly NamedDayOff[], language: string, t: Words): Shown['weeks'] {
  const all = [first, last, ...sessions.map(({ day }) => day)].sort()
  const [begin, end] = [noon(all[0] ?? first), noon(all.at(-1) ?? last)]
  const monday = addDays(begin, 1 - weekdayOf(written(begin)))
  const count = Math.ceil((end.getTime() - monday.getTime() + 1) / (7 * 86_400_000))
  return Array.from({ length: count }, (_, week) => {
    const days = Array.from({ length: 7 }, (_, place) => {
      const date = addDays(monday, week * 7 + place)
      const day = written(date)
      return {
        day,
        label: dayBriefly(language, date),
        full: dayInWords(language, date),
        off: off.find((one) => one.day === day)?.name ?? null,
        outside: day < first || day > last,
        past: day < today,
      }
    })
    return { label: t('teaching:plan:weekOf', { day: days[0]?.full ?? '' }), days }
  })
}

/** When and where the trainings of a programme are held: planned week by week, read as a list, or drafted by rule. */
export const CalendarView = cohortScreen('calendar', async ({ asked, program, req, t }) => {
  const { language } = req.i18n
  const plan = await readPlan(req, program)
  const plans = hasRole(req.user, 'coordinator', 'admin')
  const first = plan.first > plan.today ? plan.first : plan.today
  const off = namedDaysOff(plan.first < first ? plan.first : first, plan.last, language, t)
  const shown: Shown = { ...plan, program, plans, weeks: weeksOf(plan, off, language, t) }
  const view = views.find((one) => one === asked?.view && (one !== 'draft' || plans)) ?? 'weeks'
  const drafts = plan.sessions.filter(({ over, state }) => state === 'draft' && !over).length
  return {
    lead: t(plans ? 'teaching:plan:lead' : 'teaching:plan:leadReads'),
    actions: plans && drafts > 0 ? <AnnounceDrafts program={program} drafts={drafts} /> : null,
    body: (
      <>
        <Tabs
          label={t('teaching:plan:view')}
          tabs={views
            .filter((one) => one !== 'draft' || plans)
            .map((one) => ({ label: t(`teaching:plan:views:${one}`), href: `${hrefOf('calendar', program)}&view=${one}`, current: one === view }))}
        />
        {plan.trainings.length === 0 ? <Notice>{t('teaching:plan:noTrainings')}</Notice> : null}
        {view === 'weeks' && plan.trainings.length > 0 ? <Planner shown={shown} /> : null}
        {view === 'list' ? (
          <PlanList asked={planAsked.parse({ ...asked, program })} lines={await readPlanned(req, planAsked.parse({ ...asked, program }))} language={language} t={t} />
        ) : null}
        {view === 'draft' && waitingIn(shown).length > 0 ? <DraftForm shown={shown} first={first} last={plan.last} hours={usualHours(plan.sessions)} off={off} /> : null}
        {view === 'draft' && plan.trainings.length > 0 && waitingIn(shown).length === 0 ? <Notice>{t('teaching:plan:allPlanned')}</Notice> : null}
      </>
    ),
  }
})
