import { guests, type Role } from '@/access'

/** The roll of a session, on the phone of whoever teaches. */
export const roll = { path: '/teaching/session/:session', seenBy: ['coordinator', 'auditor', ...guests] } as const satisfies { path: string; seenBy: readonly Role[] }

/** What a guest teaches or hosts: of no programme in particular. */
export const mine = { path: '/teaching', seenBy: guests } as const satisfies { path: string; seenBy: readonly Role[] }
