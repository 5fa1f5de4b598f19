import type { PayloadRequest } from 'payload'
import type { Status } from '../rules/steps'

export type StepOutcome = { application: string; ok: boolean; refusal?: string }

export async function takeSteps(_req: PayloadRequest, _asked: { applications: string[]; to: Status; reason?: string }): Promise<StepOutcome[]> {
  throw new Error('Not built yet.')
}

export async function askToReopen(_req: PayloadRequest, _asked: { application: string; reason: string }): Promise<void> {
  throw new Error('Not built yet.')
}
