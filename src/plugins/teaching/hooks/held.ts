import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access'
import { query, type SQL, sql } from '@/database/transaction'
import { demand, denied } from './words'

/** A session as whoever takes its attendance knows it. */
export type Held = { session: string; program: string; startsAt: Date; endsAt: Date; planned: boolean }

/** Whether this member of staff teaches session `s`. */
export const teaches = (staff: string): SQL =>
  sql`exists (select from sessions_rels r join staff f on f.trainer_id = r.trainers_id where r.parent_id = s.id and r.path = 'trainers' and f.id = ${staff}::uuid)`

/** Which sessions `s` the reader's role shows: coordinators and auditors all that were announced, trainers their own. */
export function shownTo(req: PayloadRequest): SQL {
  demand(req, 'coordinator', 'auditor', 'trainer')
  return hasRole(req.user, 'coordinator', 'auditor') ? sql`s.state <> 'draft'` : sql`s.state <> 'draft' and ${teaches(String(req.user?.id))}`
}

/** Whether the reader says who attended: coordinators everywhere, trainers in their own sessions. */
export const mayMark = (req: PayloadRequest): boolean => hasRole(req.user, 'coordinator', 'trainer')

/**
 * A session, locked where it is to be written to: what is said of one session at the same time is taken one after the other.
 * @param which sessions `s` there are for whoever asks
 * @throws APIError 404 when it is none of them
 */
export async function heldSession(req: PayloadRequest, session: string, which: SQL, { locked = false } = {}): Promise<Held> {
  const [row] = await query<Omit<Held, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string }>(
    req,
    sql`select s.id as session, s.program_id as program, s.starts_at as "startsAt", s.ends_at as "endsAt", s.state = 'planned' as planned
        from sessions s where s.id::text = ${session} and ${which} ${locked ? sql`for no key update` : sql``}`,
  )
  if (!row) throw denied(req, 'notFound', 404)
  return { ...row, startsAt: new Date(row.startsAt), endsAt: new Date(row.endsAt) }
}
