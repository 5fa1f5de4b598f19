/** What a member of staff may be; one person may be several of these. */
export const roles = ['admin', 'editor', 'coordinator', 'reviewer', 'panelist', 'auditor', 'trainer', 'partner'] as const

export type Role = (typeof roles)[number]

/** Those who do not work at the School: they teach or host trainings, and see what is theirs. */
export const guests = ['trainer', 'partner'] as const satisfies readonly Role[]
