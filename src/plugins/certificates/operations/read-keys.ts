import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { demand } from '../hooks/refusals'
import type { KeyState } from '../rules/key-states'

export type ListedKey = {
  id: string
  publicKey: string
  state: KeyState
  inForceFrom: Date
  inForceUntil: Date | null
  compromisedAt: Date | null /** Editions that it has signed. */
  signed: number
}

/**
 * The keys that certificates are signed with, the newest first.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readKeys(req: PayloadRequest): Promise<ListedKey[]> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, () =>
    query<ListedKey>(
      req,
      sql`select k.id, k.public_key as "publicKey", k.state, k.in_force_from as "inForceFrom", k.in_force_until as "inForceUntil", k.compromised_at as "compromisedAt",
            (select count(*)::int from certificate_editions e where e.key_id = k.id) as signed from certificate_keys k order by k.in_force_from desc`,
    ),
  )
}
