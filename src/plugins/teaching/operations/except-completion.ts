import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { lockApplications } from '@/plugins/selection'
import { demand, denied } from '../hooks/words'

/**
 * Makes an exception from the rule of completion for each of these participants, for one reason, or takes it back with null: for all of them or none. Each is in the ledger.
 * @throws APIError 403 for anybody but coordinators, 404 for what is not there, 409 for whoever is not being taught, 422 without a reason
 */
export async function exceptCompletion(req: PayloadRequest, { applications, reason }: { applications: string[]; reason: string | null }): Promise<{ excepted: number }> {
  demand(req, 'coordinator')
  if (reason?.trim() === '') throw denied(req, 'reasonMissing', 422)
  const ids = [...new Set(applications)]
  return inTransaction(req, async () => {
    await lockApplications(req, ids)
    for (const id of ids) {
      await req.payload.update({ collection: 'applications', id, data: { completionException: reason }, depth: 0, select: {}, overrideAccess: false, user: req.user, req })
    }
    return { excepted: ids.length }
  })
}
