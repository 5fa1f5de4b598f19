import type { PayloadRequest } from 'payload'
import type { Place } from '@/calendar/rules/place'
import { query, type SQL, sql } from '@/database/transaction'
import { zone } from '@/i18n/locales'
import type { SessionStanding } from '../rules/telling'

/** A session as it stands, in what people read of it: its places, the first that says anything counting, by language. */
export type Stand = SessionStanding & { readonly places: readonly Place[] }

/** A session, with how it stood when people were last told of it, and by whose clocks it is set. */
export type ToldSession = { session: string; sequence: number; changedAt: string; zone: string; title: Place; now: Stand; told: Stand | null }

/** Sessions `s` that were announced, in their order. */
export async function readToldSessions(req: PayloadRequest, which: SQL): Promise<ToldSession[]> {
  const rows = await query<Omit<ToldSession, 'sequence'> & { sequence: string }>(
    req,
    sql`select s.id as session, coalesce(s.sequence, 0) as sequence, s.updated_at as "changedAt", coalesce(p.call_zone, ${zone}) as zone, session_stands(s) as now, t.told,
          (select coalesce(jsonb_object_agg(l._locale, l.title), '{}') from trainings_locales l where l._parent_id = s.training_id) as title
        from sessions s join programs p on p.id = s.program_id left join session_tellings t on t.session_id = s.id
        where s.state <> 'draft' and ${which} order by s.starts_at, s.id`,
  )
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }))
}

/** What people have not been told as it stands. */
export const untold: SQL = sql`t.told is distinct from session_stands(s)`

/** Notes that people were told of sessions as they stand now; of drafts nobody is. */
export const keepAsTold = (req: PayloadRequest, which: SQL): Promise<unknown> =>
  query(
    req,
    sql`insert into session_tellings (session_id, told) select s.id, session_stands(s) from sessions s where s.state <> 'draft' and ${which}
        on conflict (session_id) do update set told = excluded.told`,
  )
