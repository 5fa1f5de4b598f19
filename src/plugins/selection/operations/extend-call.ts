import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { momentInWords } from '@/i18n/moment'
import { record } from '@/plugins/ledger'
import { writeToApplicants } from '../hooks/letters'
import { lockApplications } from '../hooks/lock'
import { demand, denied, recordId } from '../hooks/refusals'
import { whyNotExtend } from '../rules/call'
import type { Status } from '../rules/steps'

/**
 * Lets one person hand in later than the others. They are told by letter and on their page; why is in the ledger.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such application, 409 when it can't be, 422 without a reason
 */
export async function extendCall(req: PayloadRequest, asked: { application: string; until: Date; reason: string }): Promise<void> {
  demand(req, 'coordinator')
  const [application, reason, now] = [recordId(req, asked.application), asked.reason.trim(), new Date()]
  if (!reason) throw denied(req, 'reasonMissing', 422)
  await inTransaction(req, async () => {
    await lockApplications(req, [application])
    const [row] = await query<{ status: Status; endsAt: string | null }>(
      req,
      sql`select a.status, greatest(p.call_closes_at, a.extended_until) as "endsAt" from applications a join programs p on p.id = a.program_id where a.id = ${application}::uuid`,
    )
    if (!row) throw denied(req, 'notFound', 404)
    const endsAt = row.endsAt ? new Date(row.endsAt) : null
    const why = whyNotExtend({ handingIn: row.status === 'draft' || row.status === 'submitted', endsAt, now, until: asked.until })
    if (why) throw denied(req, why)
    const until = asked.until.toISOString()
    await query(req, sql`update applications set extended_until = ${until}::timestamptz, updated_at = now() where id = ${application}::uuid`)
    await record(req, { action: 'extend', subjectType: 'applications', subject: application, reason, details: { until, before: endsAt?.toISOString() ?? null } })
    await tell(req, application, asked.until)
  })
}

async function tell(req: PayloadRequest, application: string, until: Date): Promise<void> {
  const occasion = `extension:${application}:${until.toISOString()}`
  await writeToApplicants(req, [{ application, template: 'call-extended', occasion, values: (locale, zone) => ({ until: momentInWords(until, locale, zone) }) }])
}
