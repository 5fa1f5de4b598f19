import type { Role } from '@/access'

const board = ['coordinator', 'auditor'] as const
const site = ['editor', 'coordinator', 'admin'] as const
const own = ['reviewer'] as const

/**
 * Every endpoint that is ours, and who of the staff gets through it; `own` is the reviewer to whom the review was given. An endpoint that is not named here fails the tests.
 */
export const endpoints = {
  // The desk
  'get /desk/queue': ['reviewer', 'panelist'],
  'get /desk/reviews/:review': own,
  'post /desk/reviews/:review/save': own,
  'post /desk/reviews/:review/submit': own,
  'post /desk/reviews/:review/discussion/seen': own,
  'post /desk/reviews/:review/conflict': own,
  'post /desk/discussion': ['coordinator'],
  // The board
  'get /desk/board': board,
  'get /desk/progress': board,
  'post /desk/export': board,
  'get /desk/fairness': board,
  'get /desk/agreement': board,
  'post /desk/calibration': ['coordinator'],
  'post /desk/steps': ['coordinator'],
  'post /desk/reopen': ['coordinator'],
  'post /desk/extend': ['coordinator'],
  'post /desk/redactions': ['coordinator'],
  'get /desk/release': board,
  'get /desk/release/export': board,
  'post /desk/release': ['coordinator'],
  'post /desk/release/propose': ['coordinator'],
  /** And the chair of the application's panel. */
  'post /desk/feedback': ['coordinator'],
  'get /desk/appeals': board,
  'post /desk/appeals/answer': ['coordinator'],
  // Assigning
  'post /desk/assignments/propose': ['coordinator'],
  'post /desk/assignments/pairs': ['coordinator'],
  'post /desk/assignments/carry-out': ['coordinator'],
  'post /desk/assignments': ['coordinator'],
  'post /desk/assignments/remove': ['coordinator'],
  'post /desk/reviewers': ['coordinator'],
  'post /desk/conflicts': ['coordinator'],
  'post /desk/conflicts/remove': ['coordinator'],
  'post /desk/conflicts/import': ['coordinator'],
  // Ranking and deciding
  'get /desk/ranking': board,
  'get /desk/ranking/state': board,
  'post /desk/ranking/again': ['coordinator'],
  'post /desk/ranking/export': board,
  'get /desk/decisions': board,
  'get /desk/decisions/:decision': board,
  'post /desk/decisions': ['coordinator'],
  'post /desk/decisions/statement': ['coordinator'],
  'post /desk/decisions/draw': ['coordinator'],
  'post /desk/decisions/publish': ['coordinator'],
  // Flags
  'get /desk/flags/export': board,
  'post /desk/flags/note': ['coordinator'],
  // The day of the interviews; a panelist gets to what is theirs, and the chair alone says what happens
  'get /timetable/day': ['coordinator', 'auditor', 'panelist'],
  'post /timetable/day/mark': ['coordinator'],
  'get /timetable/day/reserve': ['coordinator'],
  'get /timetable/day/free': ['coordinator'],
  'post /timetable/day/give': ['coordinator'],
  // Interviews
  'post /timetable/propose': ['coordinator'],
  'get /timetable/proposal': board,
  'post /timetable/apply': ['coordinator'],
  'post /timetable/move': ['coordinator'],
  'post /timetable/swap': ['coordinator'],
  'post /timetable/pin': ['coordinator'],
  'get /timetable/export': board,
  'post /timetable/slots/close': ['coordinator'],
  'post /timetable/sittings': ['coordinator'],
  'post /timetable/sittings/remove': ['coordinator'],
  // The cohort
  'post /cohort/announce': ['editor', 'coordinator'],
  'post /cohort/tasks/judge': ['coordinator'],
  'get /cohort/tasks/:task/export': board,
  'post /cohort/completion/except': ['coordinator'],
  'post /cohort/completion/graduate': ['coordinator'],
  'get /cohort/completion/export': board,
  'post /cohort/questions/answer': ['coordinator'],
  'get /cohort/questions/export': board,
  // Certificates
  'post /certifying/issue': ['coordinator'],
  'get /certifying/run': board,
  'get /certifying/export': board,
  'get /certifying/preview': board,
  'get /certifying/file': board,
  'post /certifying/correct': ['coordinator'],
  'post /certifying/revoke': ['coordinator'],
  'post /certifying/keys/change': ['coordinator'],
  'post /certifying/keys/distrust': ['coordinator'],
  // Teaching; a trainer gets to what is theirs, which `attendance.test.ts` tries
  'get /teaching/sessions/:session': [...board, 'trainer'],
  'post /teaching/attendance': ['coordinator', 'trainer'],
  // Forms
  'post /forms/copy': ['coordinator', 'admin'],
  // Calendars of interviews: that of a panel here; of panelists and their own `interview-feeds.test.ts` tries
  'get /calendars': ['coordinator'],
  'post /calendars/renew': ['coordinator'],
  // Letters and the site
  'post /outbox/resend': ['coordinator'],
  'post /translations/confirm': ['editor', 'admin'],
  'get /translations/export': site,
  'get /links/export': site,
  'post /preview-links': site,
} as const satisfies Record<string, readonly Role[]>

/** Every screen that is ours, by its path below `/admin`, and who sees it. A screen that is not named here fails the tests. */
export const screens = {
  '/desk': ['reviewer', 'panelist'],
  /** The sheet itself only by whom it was given to. */
  '/desk/:review': ['reviewer', 'panelist'],
  '/board': board,
  '/board/ranking': board,
  '/board/assign': ['coordinator'],
  '/board/release': ['coordinator'],
  '/board/fairness': board,
  '/board/agreement': board,
  '/board/scores': board,
  '/appeals': board,
  '/flags': board,
  '/flags/:flag': board,
  '/interviews': board,
  '/interviews/list': board,
  '/interviews/proposal': board,
  '/interviews/setup': board,
  '/interviews/day': ['coordinator', 'auditor', 'panelist'],
  '/interviews/mine': ['panelist'],
  '/cohort': ['editor', 'coordinator', 'auditor'],
  '/cohort/materials': ['editor', 'coordinator', 'auditor'],
  '/cohort/questions': board,
  '/certificates': board,
  '/certificates/keys': board,
  '/certificates/file/:certificate': board,
  '/cohort/tasks': board,
  '/cohort/tasks/:task': board,
  '/cohort/attendance': board,
  '/cohort/completion': board,
  '/teaching': ['trainer'],
  '/teaching/session/:session': [...board, 'trainer'],
  '/links': site,
  '/translations': site,
  /** Only in an empty School; `first-administrator.test.ts` tries it. */
  '/create-first-user': [],
} as const satisfies Record<string, readonly Role[]>

/** Every address of the site that answers with something else than a page, and for whom. */
export const routes = {
  '(payload)/api/[...slug]': 'whom the policy names, and the endpoints above',
  '(payload)/api/content': 'this installation itself',
  '(payload)/api/health': 'anybody',
  '(payload)/api/media/file/[file]': 'anybody',
  '(site)/[locale]/feed.xml': 'anybody',
  '(site)/api/certificates/status/[list]': 'anybody',
  '(site)/api/certificates/verifier/[locale]': 'anybody',
  '(site)/api/calendar/interviews/[kind]/[id]/[token]': 'whoever has the address',
  '(site)/api/calendar/programs/[id]': 'anybody',
  '(site)/api/calendar/trainings/[id]': 'anybody',
  '(site)/api/card/[locale]/[collection]/[id]': 'anybody',
  '(site)/api/frozen/[hash]': 'anybody, what is public',
  '(site)/api/my/[application]/[section]': 'the applicant',
  '(site)/api/my/[application]/certificate/[form]': 'the applicant',
  '.well-known/did.json': 'anybody',
  '(site)/api/my/[application]/documents/[kind]': 'the applicant',
  '(site)/api/my/[application]/interview': 'the applicant',
  '(site)/api/my/attendance': 'the applicant',
  '(site)/api/search': 'anybody',
  '(site)/api/unsubscribe': 'whoever has the letter',
  'call.json': 'anybody',
  'llms.txt': 'anybody',
} as const
