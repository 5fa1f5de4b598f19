import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import type { Locale } from '@/i18n/locales'
import { record } from '@/plugins/ledger'
import { demand, recordId } from '../hooks/refusals'

/**
 * Says what a reviewer reads and how much they take.
 * @param asked.reads none means every language
 * @param asked.most the most reviews in one programme; null is no bound, and with 0 they are given nothing more and give back what is not begun
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such person
 */
export async function setReviewing(req: PayloadRequest, { most, reads, reviewer }: { reviewer: string; reads: Locale[]; most: number | null }): Promise<void> {
  demand(req, 'coordinator')
  const id = recordId(req, reviewer)
  await inTransaction(req, async () => {
    const { name } = await req.payload.update({ collection: 'staff', id, data: { reads, mostReviews: most }, depth: 0, overrideAccess: true, req })
    await record(req, { action: 'reviewer-change', subjectType: 'staff', subject: id, details: { reviewer: id, name, reads, most } })
  })
}
