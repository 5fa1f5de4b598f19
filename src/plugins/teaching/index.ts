import type { Plugin } from 'payload'
import { withBackgroundWork } from '@/database/queue'
import { withScreens } from './admin/wiring'
import { Announcements } from './collections/announcements'
import { Materials } from './collections/materials'
import { Questions } from './collections/questions'
import { TaskSubmissions } from './collections/task-submissions'
import { Tasks } from './collections/tasks'
import { remindOfTasksNow } from './operations/remind-of-tasks'

const background = { tasks: { 'remind-of-tasks': remindOfTasksNow }, schedule: ['* * * * * remind-of-tasks ?max=1'] }

/** Adds what participants are taught with: their materials and tasks, announcements to them and their questions to the School. */
export const teachingPlugin = (): Plugin => (config) =>
  withScreens({
    ...config,
    collections: [...(config.collections ?? []), Materials, Announcements, Tasks, TaskSubmissions, Questions],
    custom: withBackgroundWork(config.custom, background),
  })

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
export { handIn } from './operations/hand-in'
export { type MySubmission, type MyTask, type MyTaskInFull, myTask, myTasks } from './operations/my-tasks'
export { fileEndings, largestSubmission } from './rules/files'
export { isOpen, longestSubmission } from './rules/handing-in'
export { longestQuestion } from './rules/questions'
