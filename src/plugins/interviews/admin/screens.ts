import type { Role } from '@/access'

/** The screens of the interviews of a programme in the order of their tabs, with who sees each and where it is. */
export const screens = {
  timetable: { path: '/interviews', seenBy: ['coordinator', 'auditor'] },
  list: { path: '/interviews/list', seenBy: ['coordinator', 'auditor'] },
  proposal: { path: '/interviews/proposal', seenBy: ['coordinator', 'auditor'] },
  setup: { path: '/interviews/setup', seenBy: ['coordinator', 'auditor'] },
  day: { path: '/interviews/day', seenBy: ['coordinator', 'auditor', 'panelist'] },
} as const satisfies Record<string, { path: string; seenBy: readonly Role[] }>

export type InterviewScreen = keyof typeof screens

export const hrefOf = (screen: InterviewScreen, program: string): string => `/admin${screens[screen].path}?program=${program}`

/** The day of the interviews; YYYY-MM-DD by the clocks of the School. */
export const dayHref = (day: string): string => `/admin${screens.day.path}?day=${day}`

/** What is a panelist's own: of no programme in particular, and so no tab of one. */
export const mine = { path: '/interviews/mine', seenBy: ['panelist'] } as const satisfies { path: string; seenBy: readonly Role[] }
