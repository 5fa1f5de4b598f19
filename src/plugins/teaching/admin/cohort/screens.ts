import type { Role } from '@/access'

/** The screens of the cohort of a programme in the order of their tabs, with who sees each and where it is. */
export const screens = {
  announcements: { path: '/cohort', seenBy: ['editor', 'coordinator', 'auditor'] },
  calendar: { path: '/cohort/calendar', seenBy: ['editor', 'coordinator', 'auditor', 'admin'] },
  materials: { path: '/cohort/materials', seenBy: ['editor', 'coordinator', 'auditor'] },
  tasks: { path: '/cohort/tasks', seenBy: ['coordinator', 'auditor'] },
  attendance: { path: '/cohort/attendance', seenBy: ['coordinator', 'auditor'] },
  completion: { path: '/cohort/completion', seenBy: ['coordinator', 'auditor'] },
  evaluations: { path: '/cohort/evaluations', seenBy: ['coordinator', 'auditor'] },
  questions: { path: '/cohort/questions', seenBy: ['coordinator', 'auditor'] },
  alumni: { path: '/cohort/alumni', seenBy: ['editor', 'coordinator', 'auditor'] },
} as const satisfies Record<string, { path: string; seenBy: readonly Role[] }>

export type CohortScreen = keyof typeof screens

export const hrefOf = (screen: CohortScreen, program: string): string => `/admin${screens[screen].path}?program=${program}`
