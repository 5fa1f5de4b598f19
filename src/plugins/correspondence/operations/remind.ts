import { createHmac, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { queueLetter } from './queue-letter'

const digest = (req: PayloadRequest, token: string): string => createHmac('sha256', req.payload.secret).update(`reminder ${token}`).digest('hex')

/**
 * Writes down that somebody wants to be told when a call opens, and sends a letter that asks whether it was really they. An address that
 * has already confirmed gets no second letter; the answer is the same. How often one may ask is for the caller to limit.
 * @param asked.program the id of a published programme whose call is still to open; for any other nothing happens
 */
export async function requestReminder(req: PayloadRequest, asked: { email: string; program: string; locale: Locale }): Promise<void> {
  const email = asked.email.trim().normalize('NFC').toLowerCase()
  const token = randomBytes(32).toString('base64url')
  await inTransaction(req, async () => {
    const [reminder] = await query(
      req,
      sql`insert into reminders (email, program_id, locale, token_hash)
          select ${email}, id, ${asked.locale}::enum_reminders_locale, ${digest(req, token)} from programs
          where id::text = ${asked.program} and _status = 'published' and (call_opens_at is null or call_opens_at > now())
          on conflict (email, program_id) do update set locale = excluded.locale, token_hash = excluded.token_hash, updated_at = now()
          where reminders.confirmed_at is null returning id`,
    )
    if (!reminder) return
    const link = `${env.SITE_URL}/${asked.locale}/reminder?token=${token}`
    await queueLetter(req, { template: 'call-reminder-confirm', to: email, locale: asked.locale, values: {}, secret: { link } })
  })
}

/**
 * Confirms a reminder by the token of its letter; doing so again changes nothing.
 * @returns false when no reminder has this token
 */
export async function confirmReminder(req: PayloadRequest, token: string): Promise<boolean> {
  const confirmed = await inTransaction(req, () =>
    query(req, sql`update reminders set confirmed_at = coalesce(confirmed_at, now()), updated_at = now() where token_hash = ${digest(req, token)} returning id`),
  )
  return confirmed.length > 0
}
