import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { record } from '@/plugins/ledger'
import { demand } from '../hooks/refusals'
import { writeToHolder } from './letter'
import type { Past } from './past'
import { lockInForce, type Standing } from './standing'

/** Revokes a certificate that is in force, with a letter to its holder, unless it lies in the past. */
export async function revoke(req: PayloadRequest, { edition, id, serial }: Standing, reason: string, past?: Past): Promise<void> {
  await query(
    req,
    sql`update certificates set revoked_at = coalesce(${past?.at.toISOString() ?? null}::timestamptz, now()), revoked_because = ${reason}, updated_at = now() where id = ${id}::uuid`,
  )
  await record(req, { action: 'certificate-revoked', subjectType: 'certificates', subject: id, reason, details: { serial } })
  if (!past) await writeToHolder(req, 'certificate-revoked', id, { serial, edition, reason })
}

/**
 * Revokes a certificate for good, as of now, with a letter to its holder.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such certificate, 409 when it was revoked before
 */
export async function revokeCertificate(req: PayloadRequest, { certificate, reason }: { certificate: string; reason: string }): Promise<void> {
  demand(req, 'coordinator')
  await inTransaction(req, async () => revoke(req, await lockInForce(req, certificate), reason))
}
