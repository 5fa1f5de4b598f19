import type { MyApplication, Section } from '@/plugins/selection'
import { keysOf, savedBy, showSection } from './values'

/** `closed`: not asked before eligibility is known. */
export type Progress = { state: 'done' | 'toDo' | 'problems' | 'closed'; problems: number }

type Subject = Pick<MyApplication, 'form' | 'open' | 'problems' | 'program' | 'documents' | 'revision' | 'changed'>

function touched({ form, documents, program }: Subject, section: Section): boolean {
  const saved = savedBy(section)
  return saved ? showSection(saved, form, keysOf(section, program)).length > 0 : documents.length > 0
}

/** How far a section has come. What nobody has touched yet is to be done; it is no problem. */
export function progressOf(application: Subject, section: Section): Progress {
  const { open, revision, changed } = application
  const problems = application.problems.filter((problem) => section === 'review' || problem.section === section).length
  if (!open.includes(section)) return { state: 'closed', problems: 0 }
  if (section === 'review') return { state: revision > 0 && !changed ? 'done' : 'toDo', problems }
  if (problems === 0) return { state: 'done', problems }
  return { state: touched(application, section) ? 'problems' : 'toDo', problems }
}
