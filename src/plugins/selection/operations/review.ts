import type { PayloadRequest } from 'payload'
import type { Scores } from '../rules/rubric'

export type ReviewSave = { review: string; version: number; scores: Scores; comment: string; privateNote: string }

export async function saveReview(_req: PayloadRequest, _save: ReviewSave): Promise<{ version: number }> {
  throw new Error('Not built yet.')
}

export async function submitReview(_req: PayloadRequest, _asked: { review: string }): Promise<{ submittedAt: string; next: string | null }> {
  throw new Error('Not built yet.')
}

export async function declareConflict(_req: PayloadRequest, _asked: { review: string; reason: string }): Promise<{ next: string | null }> {
  throw new Error('Not built yet.')
}
