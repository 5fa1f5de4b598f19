import type { PayloadRequest } from 'payload'
import { guests, hasRole } from '@/access'
import { query, type SQL, sql } from '@/database/transaction'
import { demand, denied } from './words'

/** A session as whoever takes its attendance knows it. */
export type Held = { session: string; program: string; startsAt: Date; endsAt: Date; planned: boolean }

/** Whether this account is that of a trainer who teaches session `s`. */
export const teaches = (staff: string): SQL =>
  sql`exists (select from sessions_rels r join staff f on f.trainer_id = r.trainers_id join staff_roles o on o.parent_id = f.id and o.value = 'trainer'
    where r.parent_id = s.id and r.path = 'trainers' and f.id = ${staff}::uuid)`

/** Whether this account is that of the partner who hosts session `s`. */
const hosts = (staff: string): SQL =>
  sql`exists (select from trainings t join staff f on f.partner_id = t.partner_id join staff_roles o on o.parent_id = f.id and o.value = 'partner'
    where t.id = s.training_id and f.id = ${staff}::uuid)`

/** Whether session `s` is one of this account's, who teaches or hosts it. */
export const isOwn = (staff: string): SQL => sql`(${teaches(staff)} or ${hosts(staff)})`

const reader = (req: PayloadRequest): string => String(req.user?.id)

/** Which sessions `s` the reader's role shows: coordinators and auditors all that were announced, guests their own. */
export function shownTo(req: PayloadRequest): SQL {
  demand(req, 'coordinator', 'auditor', ...guests)
  return hasRole(req.user, 'coordinator', 'auditor') ? sql`s.state <> 'draft'` : sql`s.state <> 'draft' and ${isOwn(reader(req))}`
}

/** Whether the reader says who attended session `s`: coordinators everywhere, trainers where they teach, partners where they host what nobody of the School's trainers teaches. */
export function markedBy(req: PayloadRequest): SQL {
  if (hasRole(req.user, 'coordinator')) return sql`true`
  const alone = sql`not exists (select from sessions_rels r where r.parent_id = s.id and r.path = 'trainers')`
  return sql`(${teaches(reader(req))} or (${hosts(reader(req))} and ${alone}))`
}

/** Whether the reader is told why somebody did not attend session `s`, which may be a matter of their health: not the partner who hosts it. */
export const explainedTo = (req: PayloadRequest): SQL => (hasRole(req.user, 'coordinator', 'auditor') ? sql`true` : teaches(reader(req)))

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
