import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { taughtIn } from './occupied'

/** A slot of a programme. `open`: it may be given, or is in use by somebody who is to be heard; kept free, chosen by an applicant and in the way of others it is not. */
export type OpenSlot = {
  id: string
  panel: string
  day: string
  startsAt: Date
  endsAt: Date
  room: string | null
  link: string | null
  closed: boolean
  chosen: boolean
  open: boolean
}

type Row = Omit<OpenSlot, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string }

/** Interviews `i` of somebody that a timetable of the programme knows, at the very time of a slot `s`. */
const own = (program: string) =>
  sql`exists (select from applications a where a.id = i.application_id and a.program_id = ${program}::uuid and a.status = 'shortlisted' and a.announced_status = 'shortlisted')`

/** The slots of a programme that are still to come, and those of its interviews that stand, by time. */
export async function readSlots(req: PayloadRequest, program: string, zone: string): Promise<OpenSlot[]> {
  const rows = await query<Row>(
    req,
    sql`select s.id, s.panel_id as panel, to_char(s.starts_at at time zone ${zone}, 'YYYY-MM-DD') as day, s.starts_at as "startsAt", s.ends_at as "endsAt", s.room_id as room,
          nullif(s.link, '') as link, coalesce(s.closed, false) as closed, (s.chosen_until > now()) is true as chosen,
          t.used or (s.starts_at > now() and not coalesce(s.closed, false) and (s.chosen_until > now()) is not true and not t.blocked) as open
        from slots s, lateral (
          select exists (select from interviews i where i.panel_id = s.panel_id and i.state in ('scheduled', 'held') and i.starts_at = s.starts_at and i.ends_at = s.ends_at
              and ${own(program)}) as used,
            exists (select from interviews i where i.state not in ('cancelled', 'missed') and tstzrange(i.starts_at, i.ends_at) && tstzrange(s.starts_at, s.ends_at)
              and not (i.state in ('scheduled', 'held') and ${own(program)})
              and (i.panel_id = s.panel_id or i.room_id = s.room_id or exists (
                select from interview_panelists p join panels_rels m on m.staff_id = p.staff_id and m.path = 'members' and m.parent_id = s.panel_id where p.interview_id = i.id))) or ${taughtIn} as blocked) t
        where s.program_id = ${program}::uuid and (s.starts_at > now() or t.used) order by s.starts_at, s.panel_id`,
  )
  return rows.map((row) => ({ ...row, startsAt: new Date(row.startsAt), endsAt: new Date(row.endsAt) }))
}
