import { placeholders, unknownPlaceholders } from './render'

/** What a template may not lose: without it the letter is of no use. */
const needed: Record<string, readonly string[]> = {
  'sign-in-code': ['code'],
  'call-reminder-confirm': ['link'],
  'news-confirm': ['link'],
  'news-published': ['link'],
  'appeal-upheld': ['answer'],
  'appeal-reopened': ['answer'],
  'rejected-screening-feedback': ['feedback'],
  'rejected-interview-feedback': ['feedback'],
  'cohort-announcement': ['message'],
  'question-answered': ['answer'],
  'task-accepted-feedback': ['feedback'],
  'task-returned': ['feedback'],
  'alumni-news': ['message'],
  'sessions-announced': ['sessions'],
  'sessions-changed': ['sessions'],
  'sessions-cancelled': ['sessions'],
  'sessions-restored': ['sessions'],
  'sessions-taught': ['sessions'],
  'evaluation-asked': ['sessions'],
  enquiry: ['message'],
}

/**
 * What is wrong with the placeholders of a text.
 * @param known the names that the letter gives a value
 * @returns the unknown names, and those that the body lacks
 */
export function wrongPlaceholders(template: string, text: string, known: readonly string[], isBody: boolean): { unknown: string[]; missing: string[] } {
  const present = placeholders(text)
  const missing = isBody ? (needed[template] ?? []).filter((name) => !present.includes(name)) : []
  return { unknown: unknownPlaceholders(text, known), missing }
}
