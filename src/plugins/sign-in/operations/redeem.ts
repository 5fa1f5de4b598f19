import { randomBytes } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { codeAttempts, digest, normaliseEmail, readCode } from '../rules/code'
import { limit } from './limit'

const sessionDays = 14

export type Session = { token: string; expiresAt: Date }

const localeOf = (req: PayloadRequest) => (isLocale(req.locale) ? req.locale : defaultLocale)

/**
 * Exchanges the newest code of an address for a session. One statement counts the guess and uses the code up, so it opens the door once however often it is sent.
 * @throws APIError 401 when the code is wrong, used, expired or guessed too often
 */
export async function redeemCode(req: PayloadRequest, given: { email: string; code: string; network: string }): Promise<Session> {
  const email = normaliseEmail(given.email)
  const code = readCode(given.code)
  await limit(req.payload, 'redeem-network', given.network, localeOf(req))
  await limit(req.payload, 'redeem-address', email, localeOf(req))
  if (!code) throw refusal(req)
  const session = await inTransaction(req, async () => {
    const [guess] = await query<{ right: boolean }>(
      req,
      sql`update sign_in_codes set attempts = attempts + 1, updated_at = now(), used_at = case when code_hash = ${digest(req.payload.secret, email, code)} then now() end
          where id = (select id from sign_in_codes where email = ${email} order by created_at desc limit 1) and used_at is null and expires_at > now() and attempts < ${codeAttempts} returning used_at is not null as "right"`,
    )
    return guess?.right ? open(req, email) : null
  })
  // Refused only after the commit: a wrong guess has to stay counted.
  if (!session) throw refusal(req)
  return session
}

/**
 * Exchanges the token of a letter's link for a session, once.
 * @throws APIError 401 when it is unknown, used or expired
 */
export async function redeemLink(req: PayloadRequest, given: { token: string; network: string }): Promise<Session> {
  await limit(req.payload, 'redeem-network', given.network, localeOf(req))
  return inTransaction(req, async () => {
    const [code] = await query<{ email: string }>(
      req,
      sql`update sign_in_codes set used_at = now(), updated_at = now()
          where link_hash = ${digest(req.payload.secret, given.token)} and used_at is null and expires_at > now() returning email`,
    )
    if (!code) throw refusal(req)
    return open(req, code.email)
  })
}

/** Ends a session. */
export async function signOut(req: PayloadRequest, token: string): Promise<void> {
  await inTransaction(req, () => query(req, sql`delete from applicant_sessions where token_hash = ${digest(req.payload.secret, token)}`))
}

async function open(req: PayloadRequest, email: string): Promise<Session> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + sessionDays * 24 * 60 * 60 * 1000)
  await query(
    req,
    sql`with person as (
          insert into applicants (email, locale) values (${email}, ${localeOf(req)}) on conflict (email) do update set email = excluded.email returning id
        )
        insert into applicant_sessions (applicant_id, token_hash, expires_at) select id, ${digest(req.payload.secret, token)}, ${expiresAt.toISOString()}::timestamptz from person`,
  )
  return { token, expiresAt }
}

const refusal = (req: PayloadRequest) => new APIError(translator(localeOf(req), 'signIn')('refused'), 401, undefined, true)
