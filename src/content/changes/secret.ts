import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/env'

/** What the listener and the route of the same installation know and nobody else. */
export const changesSecret = (): string => createHmac('sha256', env.PAYLOAD_SECRET).update('content changes').digest('hex')

/** Whether a caller knows the secret; how much of it was right takes no time to tell. */
export function knowsSecret(given: string | null): boolean {
  const right = Buffer.from(changesSecret())
  const tried = Buffer.from(given ?? '')
  return tried.length === right.length && timingSafeEqual(tried, right)
}
