import type { Role } from '@/access'

/** The screens of the interviews of a programme in the order of their tabs, with who sees each and where it is. */
export const screens = {
  timetable: { path: '/interviews', seenBy: ['coordinator', 'auditor'] },
  setup: { path: '/interviews/setup', seenBy: ['coordinator', 'auditor'] },
} as const satisfies Record<string, { path: string; seenBy: readonly Role[] }>

export type InterviewScreen = keyof typeof screens

export const hrefOf = (screen: InterviewScreen, program: string): string => `/admin${screens[screen].path}?program=${program}`
