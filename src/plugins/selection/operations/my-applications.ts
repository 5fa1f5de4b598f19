import type { PayloadRequest } from 'payload'
import type { MyApplication, MyApplicationSummary } from './shapes'

/** The applications of the signed-in applicant, the newest first. */
export async function myApplications(_req: PayloadRequest): Promise<MyApplicationSummary[]> {
  throw new Error('myApplications')
}

/**
 * One application as its applicant may see it.
 * @throws APIError 401 when nobody is signed in; 404 when it is not theirs
 */
export async function myApplication(_req: PayloadRequest, _id: string): Promise<MyApplication> {
  throw new Error('myApplication')
}
