import { createLocalReq } from 'payload'
import type { Task } from '@/database/queue'
import { readRows, sql } from '@/database/transaction'
import { oneByOne } from './one-by-one'

/** Enough for any call; what is left over comes a minute later. */
const atOnce = 1000

/**
 * Lets offers lapse whose answer date is past, each in a transaction of its own, in which the next of the reserve list is offered the seat.
 * An offer that was answered in the meantime is refused by the gate, and left alone.
 */
export const lapseOffers: Task = async (payload) => {
  const due = await readRows<{ id: string }>(
    payload,
    sql`select id from applications where status = 'offered' and announced_status = 'offered' and answer_by < now() order by answer_by limit ${atOnce}`,
  )
  await oneByOne(
    await createLocalReq({}, payload),
    due.map(({ id }) => id),
    (clock, id) => payload.update({ collection: 'applications', id, data: { status: 'lapsed' }, depth: 0, select: {}, overrideAccess: true, req: clock }),
  )
}
