import { createHmac, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'

type Alumnus = { email: string; program: string }

/** Somebody who is written to: by which subscription, at what address and in which language. */
export type Subscriber = { id: string; email: string; locale: Locale }

/** Whether a graduate gets the news to the alumni of their programme. */
export async function alumniSubscription(req: PayloadRequest, { email, program }: Alumnus): Promise<boolean> {
  const rows = await query(req, sql`select id from subscriptions where topic = 'alumni' and email = ${email} and program_id = ${program}::uuid`)
  return rows.length > 0
}

/** Subscribes a graduate who is signed in, and so has shown that the address is theirs: nothing is left to confirm. */
export async function subscribeAlumnus(req: PayloadRequest, { email, locale, program }: Alumnus & { locale: Locale }): Promise<void> {
  // Nobody is sent a token to confirm by; the column wants one that nobody knows.
  const unknown = createHmac('sha256', randomBytes(32)).digest('hex')
  await query(
    req,
    sql`insert into subscriptions (email, topic, program_id, locale, token_hash, confirmed_at)
        values (${email}, 'alumni', ${program}::uuid, ${locale}::enum_subscriptions_locale, ${unknown}, now())
        on conflict (email, program_id) where topic = 'alumni' do update set locale = excluded.locale, updated_at = now()`,
  )
}

/** Ends it; letters that have not left go with it. */
export const endAlumniSubscription = (req: PayloadRequest, { email, program }: Alumnus): Promise<unknown> =>
  query(req, sql`delete from subscriptions where topic = 'alumni' and email = ${email} and program_id = ${program}::uuid`)

/** Everybody who gets the news to the alumni of a programme. */
export const alumniSubscribers = (req: PayloadRequest, program: string): Promise<Subscriber[]> =>
  query<Subscriber>(
    req,
    sql`select id, email, locale from subscriptions where topic = 'alumni' and program_id = ${program}::uuid and confirmed_at is not null order by id for update`,
  )
