import type { PayloadRequest } from 'payload'
import type { Stage } from '../rules/steps'

export type Progress = {
  reviewers: { reviewer: string; name: string; institution: string | null; assigned: number; submitted: number; conflicts: number }[]
  /** Applications with too few reviews submitted, and with too few assigned. */
  applications: { total: number; reviewed: number; short: number }
  reviewsNeeded: number
}

export async function readProgress(_req: PayloadRequest, _asked: { program: string; stage: Stage }): Promise<Progress> {
  throw new Error('Not built yet.')
}
