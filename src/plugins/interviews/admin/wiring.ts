import type { Config } from 'payload'
import { dayEndpoints } from './endpoints/day'
import { feedEndpoints } from './endpoints/feed'
import { listEndpoints } from './endpoints/list'
import { setupEndpoints } from './endpoints/setup'
import { timetableEndpoints } from './endpoints/timetable'
import { mine, screens } from './screens'

const component = (path: string): string => `/src/plugins/interviews/admin/${path}`

/** Adds the screens of interviews to the admin, and the endpoints that they call. */
export function withScreens(config: Config): Config {
  const components = config.admin?.components
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...setupEndpoints, ...timetableEndpoints, ...listEndpoints, ...dayEndpoints, ...feedEndpoints],
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeDashboard: [...(components?.beforeDashboard ?? []), component('day-card#DayCard')],
        beforeNavLinks: [...(components?.beforeNavLinks ?? []), component('nav-link#NavLink')],
        views: {
          ...components?.views,
          interviewDay: { Component: component('day/day-view#DayView'), path: screens.day.path, exact: true },
          interviewsMine: { Component: component('mine/mine-view#MineView'), path: mine.path, exact: true },
          interviews: { Component: component('board/timetable-view#TimetableView'), path: screens.timetable.path, exact: true },
          interviewList: { Component: component('list/list-view#ListView'), path: screens.list.path, exact: true },
          interviewProposal: { Component: component('proposal/proposal-view#ProposalView'), path: screens.proposal.path, exact: true },
          interviewSetup: { Component: component('setup/setup-view#SetupView'), path: screens.setup.path, exact: true },
        },
      },
    },
  }
}
