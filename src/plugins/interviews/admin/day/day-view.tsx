import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { day as dayInWords } from '@/admin/format'
import { Screen, turnedAway } from '@/admin/screen'
import { Tabs } from '@/admin/tabs'
import { wordsOf } from '@/admin/words'
import { chooseProgram } from '@/admin/choose-program'
import { atInterviews } from '../../hooks/at-interviews'
import { readDay } from '../../operations/read-day'
import { hrefOf, type InterviewScreen, screens } from '../screens'
import { DayScreen } from './day-screen'

/** The day of the interviews: the check-in list of coordinators, the running order of each panel. */
export async function DayView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const away = turnedAway(view, t('interviews:tabs:day'), ...screens.day.seenBy)
  if (away) return away
  const asked = String(view.searchParams?.day ?? '')
  const day = await readDay(req, /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? { day: asked } : {})
  const seesAll = hasRole(req.user, 'coordinator', 'auditor')
  const { chosen } = await chooseProgram(req, undefined, atInterviews)
  const open = (Object.keys(screens) as InterviewScreen[]).filter((one) => hasRole(req.user, ...screens[one].seenBy))
  return (
    <Screen view={view} title={t('interviews:tabs:day')} lead={dayInWords(req.i18n.language, `${day.day}T12:00:00Z`)}>
      {seesAll && chosen ? (
        <Tabs label={t('interviews:screens')} tabs={open.map((one) => ({ label: t(`interviews:tabs:${one}`), href: hrefOf(one, chosen), current: one === 'day' }))} />
      ) : null}
      <DayScreen key={day.day} first={day} seesAll={seesAll} coordinates={hasRole(req.user, 'coordinator')} />
    </Screen>
  )
}
