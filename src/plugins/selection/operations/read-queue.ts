import type { PayloadRequest } from 'payload'
import type { Stage } from '../rules/steps'

export type ReviewState = 'assigned' | 'submitted' | 'conflict'

export type QueueItem = {
  review: string
  receipt: string
  program: { id: string; title: string }
  stage: Stage
  state: ReviewState
  /** How many of the criteria are judged or left blank on purpose. */
  judged: number
  criteria: number
  /** The day on which results are expected, or null. */
  deadline: string | null
  submittedAt: string | null
}

/** The reviews of one reviewer: what is to be done first (at most 100), then what was done last (at most 100), and how many there are in all. */
export type Queue = { toDo: QueueItem[]; done: QueueItem[]; counts: Record<ReviewState, number> }

export async function readQueue(_req: PayloadRequest, _asked: { stage?: Stage } = {}): Promise<Queue> {
  throw new Error('Not built yet.')
}
