import type { PayloadRequest } from 'payload'
import type { Submission } from './shapes'

/**
 * Hands an application in. The first time it is a step; later, while the call takes forms, what was changed becomes a new revision, and what
 * was not changed gives the same receipt again.
 * @throws APIError 422 with `{ problems }` when something is to be mended, 409 when the call is over, 429 when there were too many
 */
export async function submitApplication(_req: PayloadRequest, _application: string): Promise<Submission> {
  throw new Error('submitApplication')
}
