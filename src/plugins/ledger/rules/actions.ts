/** Everything that is written into the ledger, by the process that does it. Each has words in every language, in `messages/admin.*.json`. */
export const actions = [
  // selection
  'step',
  'revise',
  'freeze',
  'publish',
  'propose-release',
  'release',
  'announce',
  'export',
  'assign',
  'unassign',
  'extend',
  'feedback',
  'appeal',
  'appeal-answer',
  'flag-seen',
  'assignment',
  'reviewer-change',
  'essay-language',
  'conflict',
  'conflict-removed',
  'review-change',
  'calibrate',
  'discuss',
  'redact',
  'unmask',
  'copy-form',
  'contact-corrected',
  // interviews
  'interview-scheduled',
  'interview-moved',
  'interview-cancelled',
  'interview-held',
  'interview-missed',
  'interview-arrived',
  'interview-called',
  'interview-pinned',
  'interview-unpinned',
  'sitting-add',
  'sitting-remove',
  'slot-close',
  'slot-open',
  'interview-preferences',
  'timetable',
  // teaching
  'cohort-announce',
  'question-answer',
  'task-hand-in',
  'task-judge',
  // certificates
  'certificates-asked',
  'certificate-issued',
  'certificate-corrected',
  'certificate-revoked',
  'certificate-key',
  'certificate-key-changed',
  'attendance-corrected',
  // correspondence
  'letter-hold',
  'letter-release',
  'letter-retry',
  'letter-edit',
  'letter-resend',
  // staff
  'role-change',
  'staff-created',
] as const

export type Action = (typeof actions)[number]

/** Whether there are words for what an entry says: a database may be older, or newer, than this list. */
export const isAction = (action: string): action is Action => actions.some((known) => known === action)
