import { createHmac, randomBytes } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, type SQL, sql } from '@/database/transaction'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/locales'
import { subscriptionOf } from '../rules/subscription'
import { queueLetter } from './queue-letter'

/** `program` is the id of a published programme whose call is still to open; for any other nothing happens. */
export type Wish = { email: string; locale: Locale } & ({ topic: 'news' } | { topic: 'call'; program: string })

/** How long an address is kept whose owner does not confirm it. */
const patienceDays = 30

// The word is part of the links that are on their way.
const digest = (req: PayloadRequest, token: string): string => createHmac('sha256', req.payload.secret).update(`reminder ${token}`).digest('hex')

/**
 * Writes down that somebody wants to hear from the School, and sends a letter that asks whether it was really they. An address that has already
 * confirmed gets no second letter; the answer is the same. How often one may ask is for the caller to limit.
 */
export async function requestSubscription(req: PayloadRequest, wish: Wish): Promise<void> {
  const email = wish.email.trim().normalize('NFC').toLowerCase()
  const token = randomBytes(32).toString('base64url')
  await inTransaction(req, async () => {
    const [subscription] = await query(
      req,
      sql`insert into subscriptions (email, topic, program_id, locale, token_hash) ${rowFor(wish, email, digest(req, token))}
          do update set locale = excluded.locale, token_hash = excluded.token_hash, updated_at = now()
          where subscriptions.confirmed_at is null returning id`,
    )
    if (!subscription) return
    const link = `${env.SITE_URL}${addressOf('/subscribe', wish.locale)}?${new URLSearchParams({ token })}`
    const template = wish.topic === 'news' ? 'news-confirm' : 'call-reminder-confirm'
    await queueLetter(req, { template, to: email, locale: wish.locale, values: {}, secret: { link } })
  })
}

/** The row of a wish, and what it stands in the way of. */
function rowFor(wish: Wish, email: string, hash: string): SQL {
  if (wish.topic === 'news')
    return sql`values (${email}, 'news'::enum_subscriptions_topic, null::uuid, ${wish.locale}::enum_subscriptions_locale, ${hash}) on conflict (email) where topic = 'news'`
  return sql`select ${email}, 'call'::enum_subscriptions_topic, id, ${wish.locale}::enum_subscriptions_locale, ${hash} from programs
             where id::text = ${wish.program} and _status = 'published' and (call_opens_at is null or call_opens_at > now())
             on conflict (email, program_id) where topic = 'call'`
}

/**
 * Confirms a subscription by the token of its letter; doing so again changes nothing.
 * @returns what it is to, or null when no subscription has this token
 */
export async function confirmSubscription(req: PayloadRequest, token: string): Promise<Wish['topic'] | null> {
  const [confirmed] = await inTransaction(req, () =>
    query<{ topic: Wish['topic'] }>(
      req,
      sql`update subscriptions set confirmed_at = coalesce(confirmed_at, now()), updated_at = now() where token_hash = ${digest(req, token)} returning topic`,
    ),
  )
  return confirmed?.topic ?? null
}

/** Ends a subscription by the token of its letters: its row goes, and with it every letter that has not left. Nothing tells whether there was one. */
export async function unsubscribe(req: PayloadRequest, token: string): Promise<void> {
  const id = subscriptionOf(req.payload.secret, token)
  if (id) await inTransaction(req, () => query(req, sql`delete from subscriptions where id = ${id}::uuid`))
}

/** Forgets addresses that somebody typed and nobody confirmed. */
export const forgetUnconfirmed: Task = async (payload) => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => query(req, sql`delete from subscriptions where confirmed_at is null and updated_at < now() - make_interval(days => ${patienceDays})`))
}
