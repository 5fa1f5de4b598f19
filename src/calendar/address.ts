import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { type CalendarOwner, calendarToken } from './rules/token'

/** The secret part of the address of a calendar, as it is now. */
export async function presentToken(req: PayloadRequest, what: string, owner: CalendarOwner): Promise<string> {
  const [row] = await query<{ renewed: number }>(req, sql`select renewed from calendar_keys where owner = ${owner.id}::uuid and kind = ${owner.kind}`)
  return calendarToken(req.payload.secret, what, owner, row?.renewed ?? 0)
}

/** The address of a calendar, for a calendar program. */
export const calendarAddress = async (req: PayloadRequest, what: string, owner: CalendarOwner): Promise<string> =>
  `${env.SITE_URL}/api/calendar/${what}/${owner.kind}/${owner.id}/${await presentToken(req, what, owner)}`

/** Gives a calendar another address: the one before leads nowhere from now on. */
export const renewAddress = async (req: PayloadRequest, { id, kind }: CalendarOwner): Promise<unknown> =>
  query(req, sql`insert into calendar_keys (owner, kind, renewed) values (${id}::uuid, ${kind}, 1) on conflict (owner, kind) do update set renewed = calendar_keys.renewed + 1`)
