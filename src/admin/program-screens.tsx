import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { hasRole, type Role } from '@/access'
import type { SQL } from '@/database/transaction'
import { chooseProgram } from './choose-program'
import { inOwnLanguage } from './endpoint'
import { Notice } from './notice'
import { Screen, turnedAway } from './screen'
import { Tabs } from './tabs'
import { type Words, wordsOf } from './words'

/** What a screen of a programme knows: in which words, of which programme, and whether this person acts or only reads. */
export type OnProgram = { req: PayloadRequest; t: Words; asked: AdminViewServerProps['searchParams']; program: string; coordinates: boolean }

type Shown = { lead?: ReactNode; actions?: ReactNode; body: ReactNode }

/** Screens about one programme, in the order of their tabs. */
type Family<Name extends string> = {
  screens: Record<Name, { path: string; seenBy: readonly Role[] }>
  /** The one that the others lie below. */
  first: NoInfer<Name>
  /** Which programmes `p` are worth opening by themselves. */
  busy: SQL
  words: (t: Words) => { tab: (screen: Name) => string; screens: string; program: string; none: string }
}

/** Makes the screens of a family: each turns away whom it is not for, finds the programme, and puts the tabs over what it shows. */
export const programScreens =
  <Name extends string>({ busy, first, screens, words }: Family<Name>) =>
  (screen: Name, show: (on: OnProgram) => Promise<Shown>) =>
    async function View(view: AdminViewServerProps) {
      const req = inOwnLanguage(view.initPageResult.req)
      const t = wordsOf(req.i18n)
      const { none, program, screens: label, tab } = words(t)
      const title = tab(screen)
      const away = turnedAway(view, title, ...screens[screen].seenBy)
      if (away) return away
      const { chosen, programs } = await chooseProgram(req, view.searchParams?.program, busy)
      if (!chosen) {
        return (
          <Screen view={view} title={title}>
            <Notice>{none}</Notice>
          </Screen>
        )
      }
      const hrefOf = (one: Name, of: string) => `/admin${screens[one].path}?program=${of}`
      const { actions, body, lead } = await show({ req, t, asked: view.searchParams, program: chosen, coordinates: hasRole(req.user, 'coordinator') })
      const open = (Object.keys(screens) as Name[]).filter((one) => hasRole(req.user, ...screens[one].seenBy))
      return (
        <Screen view={view} title={title} lead={lead} actions={actions} above={screen === first ? [] : [{ label: tab(first), url: hrefOf(first, chosen) }]}>
          <Tabs label={label} tabs={open.map((one) => ({ label: tab(one), href: hrefOf(one, chosen), current: one === screen }))} />
          <Tabs label={program} tabs={programs.map(({ id, title: name }) => ({ label: name, href: hrefOf(screen, id), current: id === chosen }))} />
          {body}
        </Screen>
      )
    }
