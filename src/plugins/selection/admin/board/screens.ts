import type { Role } from '@/access'

/** The screens of the board in the order of their tabs, and who sees each: those on which something is done are for coordinators. */
export const boardScreens = {
  board: ['coordinator', 'auditor'],
  ranking: ['coordinator', 'auditor'],
  assign: ['coordinator'],
  release: ['coordinator'],
  fairness: ['coordinator', 'auditor'],
  agreement: ['coordinator', 'auditor'],
  scores: ['coordinator', 'auditor'],
} as const satisfies Record<string, readonly Role[]>

export type BoardScreen = keyof typeof boardScreens
