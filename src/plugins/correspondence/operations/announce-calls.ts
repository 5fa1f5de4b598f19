import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { queueLetters } from './queue-letter'

type Due = { id: string; email: string; locale: Locale; program: string }

/** How many letters are written in one transaction. */
const batch = 200

/**
 * Writes to everybody who asked for it that a call has opened: one letter for each confirmed subscription to it, in the transaction that marks it as
 * sent. Two of these at once share the work.
 */
export async function announceCalls(payload: Payload): Promise<void> {
  for (;;) {
    const req = await createLocalReq({}, payload)
    const written = await inTransaction(req, () => announceSome(req))
    if (written < batch) return
  }
}

async function announceSome(req: PayloadRequest): Promise<number> {
  const due = await query<Due>(
    req,
    sql`update subscriptions r set last_written_at = now() from programs p, programs_locales l
        where p.id = r.program_id and l._parent_id = p.id and l._locale::text = (
          select _locale::text from programs_locales where _parent_id = p.id and title is not null and _locale::text in (r.locale::text, ${defaultLocale})
          order by _locale::text = r.locale::text desc limit 1)
        and r.id in (
          select due.id from subscriptions due join programs open on open.id = due.program_id
          where due.topic = 'call' and due.confirmed_at is not null and due.last_written_at is null and open._status = 'published' and open.call_opens_at <= now() and open.call_closes_at > now()
          order by due.id limit ${batch} for update of due skip locked)
        returning r.id, r.email, r.locale, l.title as program`,
  )
  await queueLetters(
    req,
    due.map(({ id, email, locale, program }) => ({
      template: 'call-opened',
      to: email,
      locale,
      subscription: id,
      occasion: `call-opened:${id}`,
      values: { program, applyLink: `${env.SITE_URL}/${locale}/apply` },
    })),
  )
  return due.length
}
