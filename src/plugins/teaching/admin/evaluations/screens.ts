import { guests, type Role } from '@/access'

/** What participants said of one session. */
export const evaluation = { path: '/teaching/session/:session/evaluations', seenBy: ['coordinator', 'auditor', ...guests] } as const satisfies {
  path: string
  seenBy: readonly Role[]
}

export const evaluationHref = (session: string): string => `/admin/teaching/session/${session}/evaluations`

/** What was said of all that a guest teaches or hosts. */
export const ownEvaluations = { path: '/teaching/evaluations', seenBy: guests } as const satisfies { path: string; seenBy: readonly Role[] }
