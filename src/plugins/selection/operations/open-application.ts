import type { PayloadRequest } from 'payload'

/**
 * Finds or makes the application of the signed-in applicant to a programme.
 * @throws APIError 401 when nobody is signed in; 409 when there is none yet and the call is not open
 */
export async function openApplication(_req: PayloadRequest, _program: string): Promise<{ id: string }> {
  throw new Error('openApplication')
}
