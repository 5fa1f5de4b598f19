import type { Plugin } from 'payload'
import { withScreens } from './admin/wiring'
import { Announcements } from './collections/announcements'
import { Materials } from './collections/materials'
import { Questions } from './collections/questions'

/** Adds what participants are taught with: their materials, announcements to them and their questions to the School. */
export const teachingPlugin = (): Plugin => (config) => withScreens({ ...config, collections: [...(config.collections ?? []), Materials, Announcements, Questions] })

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
export { longestQuestion } from './rules/questions'
