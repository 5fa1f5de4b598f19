import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { hasRole } from '@/access'
import { inOwnLanguage } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { Tabs } from '@/admin/tabs'
import { type Words, wordsOf } from '@/admin/words'
import { choosePrograms } from '../operations/choose-programs'
import { hrefOf, type InterviewScreen, screens } from './screens'

/** What a screen of interviews knows: in which words, of which programme, and whether this person acts or only reads. */
export type OnProgram = { req: PayloadRequest; t: Words; asked: AdminViewServerProps['searchParams']; program: string; coordinates: boolean }

type Shown = { lead?: ReactNode; actions?: ReactNode; body: ReactNode }

/** A screen of the interviews of a programme: turns away whom it is not for, finds the programme, and puts the tabs over what it shows. */
export function programScreen(screen: InterviewScreen, show: (on: OnProgram) => Promise<Shown>) {
  return async function View(view: AdminViewServerProps) {
    const req = inOwnLanguage(view.initPageResult.req)
    const t = wordsOf(req.i18n)
    const title = t(`interviews:tabs:${screen}`)
    const away = turnedAway(view, title, ...screens[screen].seenBy)
    if (away) return away
    const { chosen, programs } = await choosePrograms(req, view.searchParams?.program)
    if (!chosen) {
      return (
        <Screen view={view} title={title}>
          <Notice>{t('interviews:noProgram')}</Notice>
        </Screen>
      )
    }
    const { actions, body, lead } = await show({ req, t, asked: view.searchParams, program: chosen, coordinates: hasRole(req.user, 'coordinator') })
    const open = (Object.keys(screens) as InterviewScreen[]).filter((one) => hasRole(req.user, ...screens[one].seenBy))
    return (
      <Screen
        view={view}
        title={title}
        lead={lead}
        actions={actions}
        above={screen === 'timetable' ? [] : [{ label: t('interviews:tabs:timetable'), url: hrefOf('timetable', chosen) }]}
      >
        <Tabs label={t('interviews:screens')} tabs={open.map((one) => ({ label: t(`interviews:tabs:${one}`), href: hrefOf(one, chosen), current: one === screen }))} />
        <Tabs label={t('interviews:program')} tabs={programs.map(({ id, title: name }) => ({ label: name, href: hrefOf(screen, id), current: id === chosen }))} />
        {body}
      </Screen>
    )
  }
}
