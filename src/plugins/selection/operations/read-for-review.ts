import type { PayloadRequest } from 'payload'
import type { Rubric, Scores } from '../rules/rubric'
import type { Stage, Status } from '../rules/steps'
import type { ReviewState } from './read-queue'

/** What a reviewer sees. In the screening it is blind: nothing here says who the applicant is. */
export type ReviewSheet = {
  review: string
  /** The application's own id: to take a step with, not to look a person up. */
  application: string
  receipt: string
  stage: Stage
  state: ReviewState
  /** Rises with every save; a save says which version it was typed over. */
  version: number
  program: { id: string; title: string }
  /** Surname, given name and patronymic: in the interview stage only. */
  name: string | null
  education: { field: string | null; level: string | null; year: number | null }
  languages: { language: string; level: string; certificate: string | null }[]
  /** The questions as they were asked, in their order. */
  essays: { key: string; question: string; help: string | null; text: string; maxWords: number }[]
  experience: string | null
  rubric: Rubric
  scores: Scores
  comment: string | null
  privateNote: string | null
  submittedAt: string | null
  /** Reviews of others, once one's own is submitted; null before. */
  others: { reviewer: string; scores: Scores; comment: string | null; mean: number | null }[] | null
  /** Where this person may take the application now, through takeSteps: empty where the programme does not let reviewers decide. */
  decisions: Status[]
  status: Status
  previous: string | null
  next: string | null
}

export async function readForReview(_req: PayloadRequest, _review: string): Promise<ReviewSheet> {
  throw new Error('Not built yet.')
}
