import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { APIError, type Payload } from 'payload'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { digest } from '../rules/code'

/** How often one key may do a thing: points within so many seconds. */
const limits = {
  'code-address': { points: 5, duration: 15 * 60 },
  'code-network': { points: 30, duration: 15 * 60 },
  'redeem-address': { points: 20, duration: 60 * 60 },
  'redeem-network': { points: 100, duration: 60 * 60 },
  submit: { points: 20, duration: 10 * 60 },
  question: { points: 20, duration: 60 * 60 },
  scan: { points: 60, duration: 10 * 60 },
  upload: { points: 40, duration: 10 * 60 },
  'subscribe-address': { points: 5, duration: 60 * 60 },
  'subscribe-network': { points: 30, duration: 60 * 60 },
  'enquiry-address': { points: 5, duration: 60 * 60 },
  'enquiry-network': { points: 30, duration: 60 * 60 },
  'certificate-network': { points: 60, duration: 15 * 60 },
} as const

export type LimitName = keyof typeof limits

/**
 * Counts one act against its limit, in PostgreSQL, so that it holds over all instances.
 * @throws APIError 429 when there were too many
 */
export async function limit(payload: Payload, name: LimitName, key: string, locale: Locale = defaultLocale): Promise<void> {
  const { pool } = payload.db as unknown as PostgresAdapter
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: name,
    clearExpiredByTimeout: false,
    ...limits[name],
  })
  try {
    await limiter.consume(digest(payload.secret, key))
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new APIError(translator(locale, 'signIn')('tooMany'), 429, undefined, true)
    throw error
  }
}
