import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { isRefusal } from '@/refusals'
import { secure } from '../rules/credential/proof'
import type { StatusListCredential } from '../rules/credential/shape'
import { statusList } from '../rules/credential/status-list'
import { keyInForce } from './keys'
import { issuerDid, statusListAddress } from './site'

/** The list in which everybody can look up what counts no more, signed as of now: revoked certificates, and editions that were followed by another. Null as long as no key could sign it. */
export async function readStatusList(payload: Payload): Promise<StatusListCredential | null> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const { key, now } = await keyInForce(req)
    const rows = await query<{ place: number }>(
      req,
      sql`select e.status_index::int as place from certificate_editions e join certificates c on c.id = e.certificate_id where c.revoked_at is not null or e.number < c.edition`,
    )
    const validFrom = now.toISOString()
    const list = await statusList({ id: statusListAddress, issuer: issuerDid, revoked: rows.map(({ place }) => place), validFrom })
    return secure(list, key, validFrom)
  }).catch((error: unknown) => {
    if (isRefusal(error)) return null
    throw error
  })
}
