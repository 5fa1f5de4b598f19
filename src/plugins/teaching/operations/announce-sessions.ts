import type { PayloadRequest } from 'payload'
import { lockBusy } from '@/database/busy'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { demand } from '../hooks/words'

/**
 * Announces all sessions of a programme that are still drafts and to come: from then on everybody knows of them.
 * @throws APIError 403 for anybody but coordinators and administrators
 */
export async function announceSessions(req: PayloadRequest, program: string): Promise<{ announced: number }> {
  demand(req, 'coordinator', 'admin')
  return inTransaction(req, async () => {
    await lockBusy(req)
    const drafts = await query<{ id: string }>(req, sql`select id from sessions where program_id::text = ${program} and state = 'draft' and starts_at > now() order by starts_at`)
    for (const { id } of drafts) await req.payload.update({ collection: 'sessions', id, data: { state: 'planned' }, depth: 0, overrideAccess: false, user: req.user, req })
    if (drafts.length > 0) await record(req, { action: 'sessions-announce', subjectType: 'programs', subject: program, details: { sessions: drafts.length } })
    return { announced: drafts.length }
  })
}
