import type { PayloadRequest } from 'payload'
import type { Rubric } from '../rules/rubric'
import type { Stage, Status } from '../rules/steps'

/** `rank`: best mean first, those without one last. */
export const boardSorts = ['rank', 'spread', 'fewest-reviews', 'name', 'newest'] as const
export type BoardSort = (typeof boardSorts)[number]

export type BoardQuery = { program: string; stage: Stage; status?: Status[]; search?: string; sort?: BoardSort /** from 1 */; page?: number }

export type BoardRow = {
  application: string
  /** The place in this list, from 1, when it is sorted by rank. */
  place: number | null
  receipt: string
  name: string
  field: string | null
  institution: string | null
  status: Status
  announcedStatus: Status
  reservePlace: number | null
  answerBy: string | null
  mean: number | null
  spread: number | null
  /** Submitted reviews of this stage, and those assigned in all. */
  reviews: number
  assigned: number
  submittedAt: string | null
}

/** How many applications have a mean from `from` up to, but not including, `to` (the last bin includes it), by status. */
export type Bin = { from: number; to: number; count: number; statuses: Partial<Record<Status, number>> }

export type Board = {
  rows: BoardRow[]
  /** Rows in all, of the status and search asked for. */
  total: number
  page: number
  pages: number
  /** Applications of this stage by status, whatever was asked for. */
  counts: Partial<Record<Status, number>>
  distribution: Bin[]
  rubric: Rubric
  reviewsNeeded: number
  seats: { capacity: number; taken: number }
  /** Decisions of this stage that wait for the release. */
  awaitingRelease: number
}

export async function readBoard(_req: PayloadRequest, _asked: BoardQuery): Promise<Board> {
  throw new Error('Not built yet.')
}
