/** What a member of staff may be; one person may be several of these. */
export const roles = ['admin', 'editor', 'coordinator', 'reviewer', 'panelist', 'auditor', 'trainer'] as const

export type Role = (typeof roles)[number]
