import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { Stage, Status } from '../rules/steps'

/** One letter as its applicant will read it. */
export type ReleaseLetter = {
  application: string
  receipt: string
  name: string
  to: string
  locale: Locale
  template: string
  status: Status
  subject: string
  body: string
}

export type ReleasePreview = {
  total: number
  /** How many are told what. */
  counts: Partial<Record<Status, number>>
  /** Applications of the stage on which nothing is decided yet. */
  undecided: number
  letters: ReleaseLetter[]
}

export async function previewRelease(_req: PayloadRequest, _asked: { program: string; stage: Stage }): Promise<ReleasePreview> {
  throw new Error('Not built yet.')
}

export async function release(_req: PayloadRequest, _asked: { program: string; stage: Stage }): Promise<{ release: string; decisions: number }> {
  throw new Error('Not built yet.')
}
