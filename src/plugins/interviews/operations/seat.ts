import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { inWords } from '../hooks/refusals'
import type { Seating, Write } from './writes'

/**
 * Gives, moves and takes back interviews, in the transaction of the request, with their letters. All that move leave their places first, so that they may take each other's.
 * @throws APIError 409 when the database refuses it, since somebody was quicker
 */
export async function seat(req: PayloadRequest, writes: readonly Write[]): Promise<void> {
  const seatings = writes.filter((write): write is Seating => write.slot !== null)
  const lost = writes.flatMap(({ had, slot }) => (had && !slot ? [had.interview] : []))
  for (const id of lost) await req.payload.update({ ...as(req), id, data: { state: 'cancelled' } })
  await leave(
    req,
    seatings.flatMap(({ had }) => (had ? [had.interview] : [])),
  )
  try {
    for (const seating of seatings) await put(req, seating)
  } catch (error) {
    throw inWords(req, error)
  }
  const applications = JSON.stringify(seatings.map(({ application }) => application))
  await query(req, sql`update slots set chosen_by_id = null, chosen_until = null where chosen_by_id in (select value::uuid from jsonb_array_elements_text(${applications}::jsonb))`)
}

const as = (req: PayloadRequest) => ({ collection: 'interviews', depth: 0, overrideAccess: false, user: req.user, req }) as const

/** Far away for a moment that nobody sees, each where no other is, and in no slot. */
async function leave(req: PayloadRequest, interviews: readonly string[]): Promise<void> {
  await query(
    req,
    sql`update interviews set slot_id = null, starts_at = starts_at + interval '1000 years', ends_at = ends_at + interval '1000 years'
        where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(interviews)}::jsonb))`,
  )
}

/** The guard takes panel, time and place from the slot. */
async function put(req: PayloadRequest, { application, had, slot: { endsAt, id: slot, panel, startsAt } }: Seating): Promise<void> {
  const data = { application, panel, slot, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
  if (had) await req.payload.update({ ...as(req), id: had.interview, data })
  else await req.payload.create({ ...as(req), data: { ...data, state: 'scheduled', sequence: 0 } })
}
