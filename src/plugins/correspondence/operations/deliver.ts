import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { deliveryAttempts } from '../rules/outbox'
import { fill, oneLine, type Values } from '../rules/render'
import type { Attachment } from './queue-letter'
import { wayOut } from './way-out'

type QueuedLetter = {
  id: string
  to: string
  locale: Locale
  subject: string
  body: string
  attempts: string
  secret: Values | null
  subscription: string | null
  replyTo: string | null
  attachment: Attachment | null
}

/**
 * Delivers one queued letter. Its row stays locked while it is sent, so two workers never send it both; held and sent letters are left alone.
 * @throws the mail server's error, once it has been counted, so that the queue tries again later
 */
export async function deliverLetter(payload: Payload, job: Record<string, unknown>): Promise<void> {
  const req = await createLocalReq({}, payload)
  const failure = await inTransaction(req, async () => {
    const [letter] = await query<QueuedLetter>(
      req,
      sql`select id, "to", locale, subject, body, attempts, secret, subscription_id as subscription, reply_to as "replyTo", attachment from letters where id = ${String(job.letter)}::uuid and state = 'queued' for update skip locked`,
    )
    return letter ? attempt(req, letter) : null
  })
  if (failure) throw failure
}

async function attempt(req: PayloadRequest, letter: QueuedLetter): Promise<Error | null> {
  const failure = await send(req.payload, letter)
  if (failure) {
    const state = Number(letter.attempts) + 1 >= deliveryAttempts ? 'failed' : 'queued'
    await query(
      req,
      sql`update letters set attempts = attempts + 1, last_error = ${failure.message}, state = ${state}::enum_letters_state, updated_at = now() where id = ${letter.id}::uuid`,
    )
  } else {
    await query(
      req,
      sql`update letters set attempts = attempts + 1, last_error = null, state = 'sent', sent_at = now(), secret = null, updated_at = now() where id = ${letter.id}::uuid`,
    )
  }
  return failure
}

/** A file as the mail server is given it: in base64, since other ways may change the ends of its lines. */
const attached = ({ name, type, content, encoding }: Attachment) => ({ filename: name, contentType: type, content, encoding, contentTransferEncoding: 'base64' as const })

async function send(payload: Payload, letter: QueuedLetter): Promise<Error | null> {
  const secret = letter.secret ?? {}
  const subject = oneLine(fill(letter.subject, secret))
  const body = fill(letter.body, secret)
  const way = letter.subscription ? wayOut(payload.secret, letter.subscription, letter.locale) : undefined
  try {
    // Only the worker needs the renderer; the pages should not carry it.
    const { letterHtml } = await import('../views/letter')
    const html = await letterHtml({ subject, text: body, footer: way?.footer, locale: letter.locale })
    await payload.sendEmail({
      to: letter.to,
      replyTo: letter.replyTo ?? undefined,
      subject,
      text: way ? `${body}\n\n${way.footer}` : body,
      html,
      headers: way?.headers,
      attachments: letter.attachment ? [attached(letter.attachment)] : undefined,
      // The same id at every attempt: a letter that arrived twice is shown once.
      messageId: `<${letter.id}@${new URL(env.SITE_URL).hostname}>`,
    })
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
