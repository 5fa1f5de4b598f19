import type { PayloadRequest } from 'payload'

/** How many reviews a reviewer has in all, once assigned. */
export type Load = { reviewer: string; name: string; load: number }

export type Assignment = {
  assigned: number
  loads: Load[]
  /** Applications that could not be given enough reviewers: too few people without a conflict. */
  short: { application: string; receipt: string; missing: number }[]
}

export async function assignEvenly(_req: PayloadRequest, _asked: { program: string; seed: number; reviewersEach?: number }): Promise<Assignment> {
  throw new Error('Not built yet.')
}

export async function assignReviewer(
  _req: PayloadRequest,
  _asked: { applications: string[]; reviewer: string },
): Promise<{ application: string; ok: boolean; refusal?: string }[]> {
  throw new Error('Not built yet.')
}

export async function unassignReviewer(_req: PayloadRequest, _asked: { application: string; reviewer: string }): Promise<void> {
  throw new Error('Not built yet.')
}
