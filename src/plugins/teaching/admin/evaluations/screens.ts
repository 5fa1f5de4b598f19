import type { Role } from '@/access'

/** What participants said of one session. */
export const evaluation = { path: '/teaching/session/:session/evaluations', seenBy: ['coordinator', 'auditor', 'trainer'] } as const satisfies {
  path: string
  seenBy: readonly Role[]
}

export const evaluationHref = (session: string): string => `/admin/teaching/session/${session}/evaluations`

/** What was said of all that a trainer teaches. */
export const ownEvaluations = { path: '/teaching/evaluations', seenBy: ['trainer'] } as const satisfies { path: string; seenBy: readonly Role[] }
