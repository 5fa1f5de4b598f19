import type { PayloadRequest } from 'payload'
import { knownId, signedIn } from '../hooks/words'
import type { Status } from '../rules/steps'

/** Asks the gate for a step of the applicant's own. */
async function step(req: PayloadRequest, application: string, status: Status): Promise<void> {
  signedIn(req)
  await req.payload.update({ collection: 'applications', id: knownId(req, application), data: { status }, depth: 0, select: {}, overrideAccess: false, req })
}

/** Takes an application back. */
export const withdrawApplication = (req: PayloadRequest, application: string): Promise<void> => step(req, application, 'withdrawn')

/** Takes the place that was offered. */
export const confirmOffer = (req: PayloadRequest, application: string): Promise<void> => step(req, application, 'enrolled')

/** Gives the place that was offered back. */
export const declineOffer = (req: PayloadRequest, application: string): Promise<void> => step(req, application, 'declined')
