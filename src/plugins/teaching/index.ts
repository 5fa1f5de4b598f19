import type { CollectionConfig, Field, Plugin } from 'payload'
import { fieldAccess, type guests } from '@/access'
import { withBackgroundWork } from '@/database/queue'
import { withLook } from '@/plugins/selection'
import { withScreens } from './admin/wiring'
import { Attendance, AttendanceMarks } from './collections/attendance'
import { Alumni } from './collections/alumni'
import { Announcements } from './collections/announcements'
import { Evaluations, Evaluators } from './collections/evaluations'
import { Materials } from './collections/materials'
import { Questions } from './collections/questions'
import { Sessions } from './collections/sessions'
import { TaskSubmissions } from './collections/task-submissions'
import { Tasks } from './collections/tasks'
import { hasCompleted } from './hooks/completions'
import { withException } from './hooks/exception'
import { askForEvaluationsNow } from './operations/ask-for-evaluations'
import { remindOfTasksNow } from './operations/remind-of-tasks'
import { leastMinimum, usualMinimum } from './rules/evaluations'
import { tellSessionsNow } from './operations/tell-sessions'

const background = {
  tasks: { 'ask-for-evaluations': askForEvaluationsNow, 'remind-of-tasks': remindOfTasksNow, 'tell-sessions': tellSessionsNow },
  schedule: ['* * * * * remind-of-tasks ?max=1', '* * * * * ask-for-evaluations ?max=1'],
}

/** As whom a guest is known on the site, which is asked of those who have the role: their sessions are this account's. */
const guestField = (name: (typeof guests)[number], relationTo: 'trainers' | 'partners'): Field => ({
  name,
  type: 'relationship',
  relationTo,
  index: true,
  access: fieldAccess('staff', name),
  admin: { condition: ({ roles }) => Array.isArray(roles) && roles.includes(name) },
})

/** With how many answers the results of what participants say of a session are shown. */
const minimumField: Field = {
  name: 'evaluationMinimum',
  type: 'number',
  defaultValue: usualMinimum,
  min: leastMinimum,
  access: fieldAccess('programs', 'evaluationMinimum'),
  admin: { position: 'sidebar' },
}

type Addition = (collection: CollectionConfig) => CollectionConfig

const withFields =
  (...fields: Field[]): Addition =>
  (collection) => ({ ...collection, fields: [...collection.fields, ...fields] })

/** What teaching puts on the collections that it finds. */
const additions: Record<string, Addition> = {
  applications: withException,
  programs: withFields(minimumField),
  staff: withFields(guestField('trainer', 'trainers'), guestField('partner', 'partners')),
}

/** Adds the sessions in which trainings are held and who attended them, and what participants are taught with: their materials and tasks, announcements to them and their questions to the School. */
export const teachingPlugin = (): Plugin => (config) =>
  withScreens({
    ...config,
    collections: [
      ...(config.collections ?? []).map((collection) => additions[collection.slug]?.(collection) ?? collection),
      Materials,
      Announcements,
      Tasks,
      TaskSubmissions,
      Questions,
      Sessions,
      Attendance,
      AttendanceMarks,
      Evaluations,
      Evaluators,
      Alumni,
    ],
    custom: withLook(withBackgroundWork(config.custom, background), 'completed', hasCompleted),
  })

export { type Alumnus, type MyAlumni, myAlumni, readAlumni, setAlumni } from './operations/alumni'
export { announce } from './operations/announce'
export { answerQuestion } from './operations/answer-question'
export { askSchool } from './operations/ask-school'
export {
  type MyAnnouncement,
  type MyMaterial,
  type MyMaterials,
  type MyQuestion,
  myAnnouncements,
  myMaterials,
  myQuestions,
  type SharedQuestion,
} from './operations/my-cohort'
export { type Evaluating, evaluateSession } from './operations/evaluate-session'
export { type MyEvaluation, myEvaluation, myEvaluations } from './operations/my-evaluations'
export { aspects, evaluationSteps, longestRemark, windowDays } from './rules/evaluations'
export { mySessionFeed, readSessionFeed, renewSessionFeed } from './operations/feed'
export { handIn } from './operations/hand-in'
export { type MySubmission, type MyTask, type MyTaskInFull, myTask, myTasks } from './operations/my-tasks'
export { longestLine } from './rules/alumni'
export { feedKinds as sessionFeedKinds } from './rules/feed'
export { fileEndings, largestSubmission } from './rules/files'
export { isOpen, longestSubmission } from './rules/handing-in'
export { type MyAttendance, type MyAttended, type MyCompletion, myAttendance } from './operations/my-attendance'
export { mySession } from './operations/my-session'
export { markAttendance, type Said } from './operations/mark-attendance'
export { readRoll } from './operations/read-roll'
export { readSessions } from './operations/read-sessions'
export { markSessionsTold } from './operations/tell-sessions'
export { type Scanned, scanCode } from './operations/scan-code'
export type { Line as CompletionLine } from './rules/completion'
export { longestQuestion } from './rules/questions'
