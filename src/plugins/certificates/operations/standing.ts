import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { denied } from '../hooks/refusals'

/** How a certificate stands that is about to be changed. */
export type Standing = { id: string; serial: string; program: string; application: string; holder: string; edition: number; issuedAt: Date; revoked: boolean }

/** Locks a certificate that is to be changed; null where there is none. */
export async function lockCertificate(req: PayloadRequest, certificate: string): Promise<Standing | null> {
  const [row] = await query<Standing>(
    req,
    sql`select id, serial, program_id as program, application_id as application, holder, edition::int as edition, issued_at as "issuedAt", revoked_at is not null as revoked from certificates where id = ${certificate}::uuid for update`,
  )
  return row ?? null
}

/**
 * A certificate that is in force, locked.
 * @throws APIError 404 when there is none, 409 when it was revoked
 */
export async function lockInForce(req: PayloadRequest, certificate: string): Promise<Standing> {
  const standing = await lockCertificate(req, certificate)
  if (!standing) throw denied(req, 'notFound', 404)
  if (standing.revoked) throw denied(req, 'revoked')
  return standing
}
