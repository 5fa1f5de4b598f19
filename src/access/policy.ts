import type { Role } from './roles'

/**
 * Who a line of the policy can speak of, besides the roles of staff:
 *
 * - `everyone`: anyone, signed in or not
 * - `published`: anyone, but only documents that are published
 * - `announced`: anyone, but only sessions of which everybody was told
 * - `staff`: every member of staff but guests, who only teach or host trainings
 * - `guest`: a trainer or a partner, for what belongs to the trainings that they teach or host
 * - `applicant`: anyone signed in as an applicant
 * - `self`: a person, for their own account
 * - `owner`: an applicant, for what is theirs
 * - `author`: a member of staff, for what they wrote of themselves: their own review, their own absences
 * - `assigned`: a reviewer, for one application that is assigned to them
 * - `onPanel`: a panelist, for what belongs to the interviews of their panels
 * - `participant`: an applicant who takes part in a programme, for what its participants are shown by now
 */
export type Who = Role | 'everyone' | 'published' | 'announced' | 'staff' | 'applicant' | 'self' | 'owner' | 'author' | 'assigned' | 'onPanel' | 'participant' | 'guest'

export type Line = { readonly read: readonly Who[]; readonly create: readonly Who[]; readonly update: readonly Who[]; readonly delete: readonly Who[] }

const nobody: readonly Who[] = []
const content: Line = { read: ['published', 'staff'], create: ['editor', 'admin'], update: ['editor', 'admin'], delete: ['editor', 'admin'] }

/**
 * The whole policy: one line per collection. What is not granted here is refused, at every door.
 * (Rules about *when* something may be done live with the process that does it.)
 */
export const policy = {
  // The site
  pages: content,
  news: content,
  trainers: content,
  partners: content,
  trainings: { ...content, create: ['editor', 'coordinator', 'admin'], update: ['editor', 'coordinator', 'admin'] },
  programs: { ...content, create: ['editor', 'coordinator', 'admin'], update: ['editor', 'coordinator', 'admin'], delete: ['admin'] },
  media: { read: ['everyone'], create: ['editor', 'coordinator', 'admin'], update: ['editor', 'coordinator', 'admin'], delete: ['editor', 'admin'] },
  /** Where the School teaches and hears applicants, as its calendar tells everybody. */
  rooms: { read: ['everyone'], create: ['coordinator', 'admin'], update: ['coordinator', 'admin'], delete: ['coordinator', 'admin'] },
  /** Addresses that lead elsewhere. */
  redirects: { read: ['staff'], create: ['editor', 'admin'], update: ['editor', 'admin'], delete: ['editor', 'admin'] },
  // People
  staff: { read: ['self', 'admin', 'coordinator', 'auditor'], create: ['admin'], update: ['self', 'admin'], delete: ['admin'] },
  applicants: { read: ['self', 'coordinator', 'auditor', 'admin'], create: nobody, update: ['self'], delete: nobody },
  'sign-in-codes': { read: nobody, create: nobody, update: nobody, delete: nobody },
  'applicant-sessions': { read: nobody, create: nobody, update: nobody, delete: nobody },
  // Selection. An applicant reads an application through their own pages, which show what was announced, never the row itself;
  // a reviewer reads it through the blind desk.
  applications: { read: ['coordinator', 'auditor', 'admin', 'onPanel'], create: ['applicant'], update: ['owner', 'coordinator', 'assigned', 'onPanel'], delete: nobody },
  documents: { read: ['owner', 'coordinator', 'auditor', 'onPanel'], create: ['applicant'], update: nobody, delete: ['owner'] },
  revisions: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  reviews: { read: ['author', 'coordinator', 'auditor'], create: ['coordinator'], update: ['author', 'coordinator'], delete: ['coordinator'] },
  /** Why somebody may not judge an applicant. Reviewers never read them: they would say who is behind an application. */
  conflicts: { read: ['coordinator', 'auditor'], create: ['coordinator'], update: nobody, delete: ['coordinator'] },
  /** What is hidden from blind reviewers, and why; written by the operation that hides. */
  redactions: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  /** Reviews as they counted, one after the other; written by the database. */
  'review-versions': { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  /** Reviewers read and write them at the desk, once their own review is handed in. */
  'review-messages': { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  /** What people should look at. Whoever reviews blindly never learns that there is something. */
  flags: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  /** What somebody who is not selected is told; written by the operation, which knows the chair of their panel. Its applicant reads it on their page once they were told. */
  feedback: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  /** Requests for a review of a decision; an applicant makes and reads theirs on their page. */
  appeals: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  /** Forms as they were asked. */
  'form-versions': { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  standings: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  rankings: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  decisions: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  publications: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  /** What one coordinator proposed to release; written by the operation that proposes. */
  'release-proposals': { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  releases: { read: ['coordinator', 'auditor'], create: ['coordinator'], update: nobody, delete: nobody },
  // Interviews
  panels: { read: ['coordinator', 'auditor', 'panelist'], create: ['coordinator'], update: ['coordinator'], delete: ['coordinator'] },
  /** When panelists are not there: everybody writes their own. */
  absences: { read: ['coordinator', 'auditor', 'author'], create: ['coordinator', 'panelist'], update: ['coordinator', 'author'], delete: ['coordinator', 'author'] },
  /** Made from the sittings of panels; applicants see those that are free, through their own page. */
  slots: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  /** Applicants write theirs through their own page. */
  'interview-preferences': { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  /** Applicants choose a time for themselves where their programme lets them; what of it they may write, the guard of interviews says. */
  interviews: { read: ['coordinator', 'auditor', 'onPanel'], create: ['coordinator', 'owner'], update: ['coordinator', 'onPanel', 'owner'], delete: nobody },
  /** What a solver proposes; asked for and carried out by operations. */
  timetables: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  // Teaching
  /** Private files, each shown to participants from a moment on. */
  materials: {
    read: ['participant', 'guest', 'editor', 'coordinator', 'auditor'],
    create: ['guest', 'editor', 'coordinator'],
    update: ['guest', 'editor', 'coordinator'],
    delete: ['guest', 'editor', 'coordinator'],
  },
  /** Participants read on their own page what was announced. */
  announcements: { read: ['editor', 'coordinator', 'auditor'], create: ['editor', 'coordinator'], update: ['editor', 'coordinator'], delete: ['editor', 'coordinator'] },
  /** Participants read theirs on their own page. */
  tasks: { read: ['coordinator', 'auditor'], create: ['coordinator'], update: ['coordinator'], delete: ['coordinator'] },
  /** Handed in and judged by operations. */
  'task-submissions': { read: ['owner', 'coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  /** Participants ask, and read answers, on their own page; staff answer by the operation that writes the letter. */
  questions: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  // Certificates, all written by operations
  certificates: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  'certificate-editions': { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  'certificate-keys': { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  'certificate-runs': { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  'certificate-designs': { read: ['coordinator', 'auditor'], create: ['coordinator'], update: ['coordinator'], delete: nobody },
  'certificate-images': { read: ['coordinator', 'auditor'], create: ['coordinator'], update: ['coordinator'], delete: ['coordinator'] },
  sessions: { read: ['announced', 'staff'], create: ['coordinator', 'admin'], update: ['coordinator', 'admin'], delete: ['coordinator', 'admin'] },
  /** How participants attended; written by the operations that take marks, which know whose session it is. Participants and trainers read what concerns them on pages of their own. */
  attendance: { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  /** Everything that was said of anybody's attendance; only added to. */
  'attendance-marks': { read: ['coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  /** What participants say of a session, and who has said something: read by nobody. Staff see results, by the operation that knows from how many answers on. */
  evaluations: { read: nobody, create: nobody, update: nobody, delete: nobody },
  evaluators: { read: nobody, create: nobody, update: nobody, delete: nobody },
  /** Graduates agree on their own page; who is shown stands on the page of the cohort. */
  alumni: { read: ['editor', 'coordinator', 'auditor'], create: nobody, update: nobody, delete: nobody },
  // Correspondence
  letters: { read: ['coordinator', 'auditor'], create: nobody, update: ['coordinator'], delete: nobody },
  'letter-templates': { read: ['editor', 'coordinator', 'auditor', 'admin'], create: nobody, update: ['editor', 'coordinator'], delete: nobody },
  subscriptions: { read: ['editor', 'coordinator'], create: nobody, update: nobody, delete: ['coordinator'] },
  enquiries: { read: ['editor', 'coordinator'], create: nobody, update: ['editor', 'coordinator'], delete: nobody },
  // Ledger
  ledger: { read: ['auditor', 'coordinator', 'admin'], create: nobody, update: nobody, delete: nobody },
} as const satisfies Record<string, Line>

export type GuardedCollection = keyof typeof policy

/** The globals: read and update. */
export const globalPolicy = {
  site: { read: ['everyone'], update: ['editor', 'admin'] },
} as const satisfies Record<string, Pick<Line, 'read' | 'update'>>

type FieldLine = { readonly read?: readonly Who[]; readonly create?: readonly Who[]; readonly update?: readonly Who[] }

/** Fields that are narrower than their collection. An absent operation follows the collection. */
export const fieldPolicy = {
  staff: {
    roles: { create: ['admin'], update: ['admin'] },
    trainer: { create: ['admin'], update: ['admin'] },
    partner: { create: ['admin'], update: ['admin'] },
  },
  programs: {
    call: { create: ['coordinator', 'admin'], update: ['coordinator', 'admin'] },
    capacity: { create: ['coordinator', 'admin'], update: ['coordinator', 'admin'] },
    eligibility: { create: ['coordinator', 'admin'], update: ['coordinator', 'admin'] },
    form: { create: ['coordinator', 'admin'], update: ['coordinator', 'admin'] },
    screening: { create: ['coordinator', 'admin'], update: ['coordinator', 'admin'] },
    interview: { create: ['coordinator', 'admin'], update: ['coordinator', 'admin'] },
    offers: { create: ['coordinator', 'admin'], update: ['coordinator', 'admin'] },
    completion: { create: ['coordinator', 'admin'], update: ['coordinator', 'admin'] },
    evaluationMinimum: { create: ['coordinator', 'admin'], update: ['coordinator', 'admin'] },
    /** A rule that binds coordinators is not theirs to lift. */
    secondConsent: { create: ['admin'], update: ['admin'] },
  },
  applications: {
    /** What the applicant is typing; only their own pages touch it. */
    form: { read: nobody, create: nobody, update: nobody },
    /** Whoever decides blindly may change the status, and is answered with a document: it does not say whose it is. */
    applicant: { read: ['owner', 'coordinator', 'auditor', 'admin', 'onPanel'] },
    /** Written by the gate from a form that passed. */
    person: { read: ['coordinator', 'auditor', 'onPanel'], create: nobody, update: nobody },
    education: { read: ['coordinator', 'auditor', 'onPanel'], create: nobody, update: nobody },
    answers: { read: ['coordinator', 'auditor', 'onPanel'], create: nobody, update: nobody },
    /** What the School decided: a request for a step of the table. */
    status: { read: ['coordinator', 'auditor', 'admin', 'onPanel'], create: nobody, update: ['owner', 'coordinator', 'assigned', 'onPanel'] },
    announcedStatus: { read: ['coordinator', 'auditor', 'admin'], create: nobody, update: nobody },
    essayLanguage: { read: ['coordinator', 'auditor', 'onPanel'], create: nobody, update: ['coordinator'] },
    reason: { read: ['coordinator', 'auditor'], create: nobody, update: ['coordinator', 'assigned', 'onPanel'] },
    /** Why somebody could not attend may be a matter of their health. */
    completionException: { read: ['coordinator', 'auditor'], create: nobody, update: ['coordinator'] },
  },
  reviews: {
    privateNote: { read: ['author'], update: ['author'] },
    scores: { read: ['author', 'coordinator', 'auditor'], create: nobody, update: ['author'] },
    levels: { read: ['author', 'coordinator', 'auditor'], create: nobody, update: ['author'] },
    comment: { read: ['author', 'coordinator', 'auditor'], create: nobody, update: ['author'] },
    changeReason: { read: ['author', 'coordinator', 'auditor'], create: nobody, update: ['author'] },
  },
  interviews: {
    pinned: { create: ['coordinator'], update: ['coordinator'] },
  },
  sessions: {
    /** Whoever has it may come in: participants and trainers find it on pages of their own. */
    link: { read: ['staff'] },
  },
  /** Written by the operation that announces. */
  announcements: {
    announcedAt: { create: nobody, update: nobody },
    announcedBy: { create: nobody, update: nobody },
    letters: { create: nobody, update: nobody },
  },
  decisions: {
    /** Who is behind a code is for the operations that tell it. */
    secret: { read: nobody, create: nobody, update: nobody },
  },
  'certificate-keys': {
    /** Whoever has it, and the secret of the installation, can sign as the School. */
    sealed: { read: nobody, create: nobody, update: nobody },
  },
  letters: {
    /** A one-time code on its way; removed when the letter is sent. */
    secret: { read: nobody, create: nobody, update: nobody },
  },
  /** What a visitor wrote stays as it came. */
  enquiries: {
    name: { create: nobody, update: nobody },
    email: { create: nobody, update: nobody },
    subject: { create: nobody, update: nobody },
    message: { create: nobody, update: nobody },
    locale: { create: nobody, update: nobody },
  },
} as const satisfies Partial<Record<GuardedCollection, Record<string, FieldLine>>>
