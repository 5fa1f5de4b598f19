import { createHash } from 'node:crypto'
import { jwtVerify } from 'jose'
import { env } from '@/env'

/** Payload signs with this, not with the secret itself. */
const key = new TextEncoder().encode(createHash('sha256').update(env.PAYLOAD_SECRET).digest('hex').slice(0, 32))

/**
 * Whether a cookie of Payload is that of a member of staff, by its signature alone: enough to let somebody see public pages, and no more is
 * decided by it.
 */
export async function isStaff(token: string | undefined): Promise<boolean> {
  if (!token) return false
  const { payload } = await jwtVerify<{ collection?: string }>(token, key).catch(() => ({ payload: {} as { collection?: string } }))
  return payload.collection === 'staff'
}
