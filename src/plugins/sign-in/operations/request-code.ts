import { randomBytes, randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/locales'
import { queueLetter } from '@/plugins/correspondence'
import { codeFrom, codeMinutes, digest, normaliseEmail } from '../rules/code'
import { limit } from './limit'

/**
 * Sends a code and a link to an address. The answer is the same whether or not the address is known; earlier codes of it end.
 * @param asked.next the path of this site that the letter's link leads back to
 * @throws APIError 429 when the address or the network asks too often
 */
export async function requestCode(req: PayloadRequest, asked: { email: string; locale: Locale; network: string; next?: string }): Promise<void> {
  const { payload } = req
  const email = normaliseEmail(asked.email)
  await limit(payload, 'code-network', asked.network, asked.locale)
  await limit(payload, 'code-address', email, asked.locale)
  const code = codeFrom(randomInt(1_000_000))
  const token = randomBytes(32).toString('base64url')
  await inTransaction(req, async () => {
    // Whoever asks for the same address at the same time waits: the later code ends the earlier.
    await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in:${email}`}, 0))`)
    await query(req, sql`delete from sign_in_codes where email = ${email}`)
    await query(
      req,
      sql`insert into sign_in_codes (email, code_hash, link_hash, expires_at)
          values (${email}, ${digest(payload.secret, email, code)}, ${digest(payload.secret, token)}, now() + make_interval(mins => ${codeMinutes}))`,
    )
    const search = new URLSearchParams({ token, ...(asked.next && { next: asked.next }) })
    const link = `${env.SITE_URL}${addressOf('/sign-in/link', asked.locale)}?${search}`
    await queueLetter(req, { template: 'sign-in-code', to: email, locale: asked.locale, values: {}, secret: { code, link } })
  })
}
