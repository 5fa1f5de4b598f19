import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { zone } from '@/i18n/locales'
import { demand } from '../hooks/refusals'

export type MyPanel = { id: string; name: string; program: string; chair: string; members: string[] }

export type MySitting = { id: string; panelName: string; day: string; from: string; to: string; where: string }

/** A day on which somebody is heard by the reader's panels: how many, and from when to when. */
export type MyDay = { day: string; count: number; from: string; to: string }

export type MyAbsence = { id: string; day: string; from: string | null; to: string | null }

/** What a panelist has to know of the interviews: days as YYYY-MM-DD and hours by the clocks of the School, from today on. */
export type Mine = { today: string; panels: MyPanel[]; days: MyDay[]; sittings: MySitting[]; absences: MyAbsence[] }

/**
 * The panels, sittings, interviews and absences of the panelist who asks.
 * @throws APIError 403 for anybody who is none
 */
export async function readMine(req: PayloadRequest): Promise<Mine> {
  demand(req, 'panelist')
  const me = sql`${String(req.user?.id)}::uuid`
  const locale = String(req.locale)
  const mine = sql`n.id in (select m.parent_id from panels_rels m where m.path = 'members' and m.staff_id = ${me})`
  const today = sql`(now() at time zone ${zone})::date`
  return inTransaction(req, async () => ({
    today: (await query<{ today: string }>(req, sql`select to_char(${today}, 'YYYY-MM-DD') as today`))[0]?.today ?? '',
    panels: await query<MyPanel>(
      req,
      sql`select n.id, n.name, c.name as chair, coalesce((select l.title from programs_locales l where l._parent_id = p.id order by l._locale::text <> ${locale}, l._locale limit 1), '') as program,
            (select coalesce(array_agg(s.name order by s.name), '{}') from panels_rels m join staff s on s.id = m.staff_id where m.parent_id = n.id and m.path = 'members' and s.id <> c.id) as members
          from panels n join programs p on p.id = n.program_id join staff c on c.id = n.chair_id where ${mine}
            and (p.ends_on > now() or exists (select from interviews i where i.panel_id = n.id and i.state = 'scheduled')) order by p.edition desc, n.name`,
    ),
    days: await query<MyDay>(
      req,
      sql`select to_char(i.starts_at at time zone ${zone}, 'YYYY-MM-DD') as day, count(*)::int as count,
            to_char(min(i.starts_at) at time zone ${zone}, 'HH24:MI') as from, to_char(max(i.ends_at) at time zone ${zone}, 'HH24:MI') as to
          from interviews i join panels n on n.id = i.panel_id where ${mine} and i.state <> 'cancelled' and (i.starts_at at time zone ${zone})::date >= ${today} group by 1 order by 1 limit 60`,
    ),
    sittings: await query<MySitting>(
      req,
      sql`select t.id, n.name as "panelName", to_char(t.day at time zone ${zone}, 'YYYY-MM-DD') as day, t."from", t."to",
            coalesce((select l.name from rooms_locales l where l._parent_id = t.room_id order by l._locale::text <> ${locale}, l._locale limit 1), t.link, '') as where
          from panels_sittings t join panels n on n.id = t._parent_id where ${mine} and (t.day at time zone ${zone})::date >= ${today} order by 3, 4, 2 limit 200`,
    ),
    absences: await query<MyAbsence>(
      req,
      sql`select a.id, to_char(a.day at time zone ${zone}, 'YYYY-MM-DD') as day, nullif(a."from", '') as "from", nullif(a."to", '') as "to"
          from absences a where a.panelist_id = ${me} and (a.day at time zone ${zone})::date >= ${today} order by a.day, a."from"`,
    ),
  }))
}
