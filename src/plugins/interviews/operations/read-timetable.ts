import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { demand } from '../hooks/refusals'
import { type ReadProblem, readProblem } from './read-problem'
import { differs } from './writes'

/** How somebody stands. `waiting`: has no interview; `astray`: has one, in no slot, that nobody pinned there; `elsewhere`: in a slot whose room or link has changed since. */
export type Place = 'waiting' | 'astray' | 'elsewhere' | 'placed'

export type Timetable = ReadProblem & {
  /** By application. */
  placeOf: ReadonlyMap<string, Place>
  /** By id. */
  rooms: ReadonlyMap<string, string>
}

/**
 * Who of a programme is heard when and where, and who is not yet.
 * @throws APIError 403 for anybody but coordinators and auditors, 404 when there is no such programme
 */
export async function readTimetable(req: PayloadRequest, { program }: { program: string }): Promise<Timetable> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const read = await readProblem(req, program, { seed: 0, prefer: 'stay' })
    const rooms = await query<{ id: string; name: string }>(
      req,
      sql`select r.id, coalesce((select l.name from rooms_locales l where l._parent_id = r.id order by l._locale::text <> ${req.locale ?? ''}, l._locale limit 1), '') as name from rooms r`,
    )
    const stood = new Map(read.standing.map((one) => [one.application, one]))
    const place = (application: string): Place => {
      const one = stood.get(application)
      if (!one) return 'waiting'
      if (one.fixed) return 'placed'
      const slot = read.slots.find(({ id }) => id === one.slot)
      if (!slot) return 'astray'
      return differs(one, slot) ? 'elsewhere' : 'placed'
    }
    return { ...read, placeOf: new Map(read.people.map(({ application }) => [application, place(application)])), rooms: new Map(rooms.map(({ id, name }) => [id, name])) }
  })
}
