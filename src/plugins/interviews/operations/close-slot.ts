import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { demand, denied } from '../hooks/refusals'
import { heard } from './occupied'

type Row = { panel: string; startsAt: Date | string; closed: boolean; taken: boolean }

/**
 * Keeps a slot free, so that it is neither chosen nor proposed, or opens it again.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such slot, 409 when somebody is heard in it or is choosing it
 */
export async function closeSlot(req: PayloadRequest, { closed, slot }: { slot: string; closed: boolean }): Promise<void> {
  demand(req, 'coordinator')
  await inTransaction(req, async () => {
    const [row] = await query<Row>(
      req,
      sql`select s.panel_id as panel, s.starts_at as "startsAt", coalesce(s.closed, false) as closed, (${heard} or s.chosen_until > now()) is true as taken
          from slots s where s.id = ${slot}::uuid for update`,
    )
    if (!row) throw denied(req, 'notFound', 404)
    if (row.closed === closed) return
    if (closed && row.taken) throw denied(req, 'slotTaken')
    await query(req, sql`update slots set closed = ${closed}, updated_at = now() where id = ${slot}::uuid`)
    await record(req, { action: closed ? 'slot-close' : 'slot-open', subjectType: 'panels', subject: row.panel, details: { startsAt: new Date(row.startsAt).toISOString() } })
  })
}
