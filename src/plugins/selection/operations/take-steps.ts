import type { PayloadRequest } from 'payload'
import { demand, denied, recordId } from '../hooks/refusals'
import { type Status, statuses } from '../rules/steps'
import { type Outcome, oneByOne } from './one-by-one'

/**
 * Asks the gate for the same step for many applications. Each is judged on its own, as by any other door: the coordinator's, the reviewer's or
 * the chair's.
 * @returns what became of each, a refusal in words
 * @throws APIError 403 for whoever is no staff of the selection
 */
export async function takeSteps(req: PayloadRequest, asked: { applications: string[]; to: Status; reason?: string }): Promise<Outcome[]> {
  demand(req, 'coordinator', 'reviewer', 'panelist')
  if (!statuses.includes(asked.to)) throw denied(req, 'notFound', 404)
  const data = asked.reason === undefined ? { status: asked.to } : { status: asked.to, reason: asked.reason }
  return oneByOne(req, asked.applications, (own, id) =>
    own.payload.update({ collection: 'applications', id, data, depth: 0, select: {}, overrideAccess: false, user: own.user, req: own }),
  )
}

/**
 * Asks for an application to be reopened; somebody else consents by taking the step.
 * @throws APIError 403 for anybody but a coordinator, 422 without a reason
 */
export async function askToReopen(req: PayloadRequest, asked: { application: string; reason: string }): Promise<void> {
  demand(req, 'coordinator')
  if (!asked.reason.trim()) throw denied(req, 'reasonMissing', 422)
  const id = recordId(req, asked.application)
  await req.payload.update({ collection: 'applications', id, data: { reason: asked.reason }, depth: 0, select: {}, overrideAccess: false, req })
}
