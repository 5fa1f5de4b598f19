import type { PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { query, sql } from '@/database/transaction'
import type { Interview } from '@/payload-types'
import { toldAnew } from '../rules/telling'
import { denied } from './refusals'

type Seat = { panel: string; startsAt: Date; endsAt: Date; room: string | null; link: string | null }

/**
 * An interview in a slot has the slot's panel, time and place; one that is moved elsewhere is in it no longer.
 * @param before the interview as it stands; undefined where it is to be made
 * @throws APIError 404 where there is no such slot
 */
export async function takeSlot(req: PayloadRequest, data: Partial<Interview>, before: Interview | undefined): Promise<Partial<Interview>> {
  const [slot, present] = [data.slot ? extractID(data.slot) : null, before?.slot ? extractID(before.slot) : null]
  if (slot === null || slot === present) return before && slot && isElsewhere(before, data) ? { ...data, slot: null } : data
  const [seat] = await query<Seat>(req, sql`select panel_id as panel, starts_at as "startsAt", ends_at as "endsAt", room_id as room, link from slots where id::text = ${slot}`)
  if (!seat) throw denied(req, 'noSlot', 404)
  // Where somebody had written a place by hand, it is another one now, in every language.
  if (before) await query(req, sql`delete from interviews_locales where _parent_id = ${before.id}::uuid`)
  const [startsAt, endsAt] = [seat.startsAt, seat.endsAt].map((moment) => new Date(moment).toISOString())
  return { ...data, slot, panel: seat.panel, startsAt, endsAt, room: seat.room, place: null, link: seat.link }
}

function isElsewhere(before: Interview, data: Partial<Interview>): boolean {
  const next = { ...before, ...data }
  return extractID(next.panel) !== extractID(before.panel) || toldAnew(before, next)
}
