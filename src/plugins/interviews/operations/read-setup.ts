import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, type SQL, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { demand, denied } from '../hooks/refusals'
import { type SlotRefusal, slotsOf } from '../rules/slots/slots'
import { readSlotsProblem } from './make-slots'
import { heard } from './occupied'

export type SlotSeen = { id: string; from: string; to: string; state: 'free' | 'taken' | 'chosen' | 'closed' }

/** A sitting that is still to come, with its slots in order. Hours are by the clocks of the programme. */
export type SittingSeen = { id: string; panel: string; day: string; from: string; to: string; room: string | null; link: string | null; slots: SlotSeen[] }

export type PanelSeen = { id: string; name: string; chair: string; members: string[]; languages: Locale[] }

export type AbsenceSeen = { id: string; panel: string; name: string; day: string; from: string | null; to: string | null }

export type Setup = {
  length: number
  pause: number
  breaks: { from: string; to: string }[]
  zone: string
  /** Told that they are shortlisted and not decided on: as many are to be heard. */
  shortlisted: number
  panels: PanelSeen[]
  sittings: SittingSeen[]
  absences: AbsenceSeen[]
  rooms: { id: string; name: string }[]
  /** What sittings that are to come lose to each other, or to breaks and absences; panels, members and rooms by name. */
  lost: SlotRefusal[]
}

type Terms = Pick<Setup, 'length' | 'pause' | 'breaks' | 'zone' | 'shortlisted'> & { today: string }

/**
 * How the interviews of a programme are set up: who hears when and where from today on, and what comes of it.
 * @throws APIError 403 for anybody but coordinators and auditors, 404 when there is no such programme
 */
export async function readSetup(req: PayloadRequest, { program }: { program: string }): Promise<Setup> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const { today, ...terms } = await readTerms(req, program)
    const [panels, rooms] = [await readPanels(req, program), await readRooms(req)]
    const { refused } = slotsOf(await readSlotsProblem(req, program))
    const names = new Map<string, string>([...panels, ...rooms, ...(await readMembers(req, program))].map(({ id, name }) => [id, name]))
    const nameOf = (id: string) => names.get(id) ?? ''
    return {
      ...terms,
      panels,
      sittings: await readSittings(req, program, { zone: terms.zone, today }),
      absences: await readAbsences(req, program, { zone: terms.zone, today }),
      rooms,
      lost: refused
        .filter(({ day }) => day >= today)
        .map((one) => ({ ...one, panel: nameOf(one.panel), ...(one.code === 'busy' ? { by: nameOf(one.by), use: { ...one.use, id: nameOf(one.use.id) } } : {}) })),
    }
  })
}

async function readTerms(req: PayloadRequest, program: string): Promise<Terms> {
  const [row] = await query<Terms>(
    req,
    sql`select p.interview_length::int as length, p.interview_pause::int as pause, p.call_zone as zone, to_char(now() at time zone p.call_zone, 'YYYY-MM-DD') as today,
          (select coalesce(json_agg(json_build_object('from', b."from", 'to', b."to") order by b."from"), '[]') from programs_interview_breaks b where b._parent_id = p.id) as breaks,
          (select count(*)::int from applications a where a.program_id = p.id and a.status = 'shortlisted' and a.announced_status = 'shortlisted') as shortlisted
        from programs p where p.id = ${program}::uuid`,
  )
  if (!row) throw denied(req, 'notFound', 404)
  return row
}

const readPanels = (req: PayloadRequest, program: string) =>
  query<PanelSeen>(
    req,
    sql`select n.id, n.name, c.name as chair,
          (select coalesce(array_agg(s.name order by s.name), '{}') from panels_rels m join staff s on s.id = m.staff_id
            where m.parent_id = n.id and m.path = 'members' and s.id <> n.chair_id) as members,
          (select coalesce(array_agg(l.value::text order by l.value), '{}') from panels_languages l where l.parent_id = n.id) as languages
        from panels n join staff c on c.id = n.chair_id where n.program_id = ${program}::uuid order by n.name, n.id`,
  )

const readMembers = (req: PayloadRequest, program: string) =>
  query<{ id: string; name: string }>(
    req,
    sql`select distinct s.id, s.name from staff s join panels_rels m on m.staff_id = s.id and m.path = 'members' join panels n on n.id = m.parent_id where n.program_id = ${program}::uuid`,
  )

const readRooms = (req: PayloadRequest) =>
  query<{ id: string; name: string }>(
    req,
    sql`select r.id, coalesce((select l.name from rooms_locales l where l._parent_id = r.id order by l._locale::text <> ${req.locale ?? ''}, l._locale limit 1), '') as name
        from rooms r order by 2, 1`,
  )

type Clock = { zone: string; today: string }

const dayOf = (moment: SQL, zone: string): SQL => sql`to_char(${moment} at time zone ${zone}, 'YYYY-MM-DD')`
const hourOf = (moment: SQL, zone: string): SQL => sql`to_char(${moment} at time zone ${zone}, 'HH24:MI')`

const readSittings = (req: PayloadRequest, program: string, { today, zone }: Clock) =>
  query<SittingSeen>(
    req,
    sql`select t.id, n.id as panel, ${dayOf(sql`t.day`, zone)} as day, t."from", t."to", nullif(t.link, '') as link,
          (select l.name from rooms_locales l where l._parent_id = t.room_id order by l._locale::text <> ${req.locale ?? ''}, l._locale limit 1) as room,
          (select coalesce(json_agg(json_build_object('id', s.id, 'from', ${hourOf(sql`s.starts_at`, zone)}, 'to', ${hourOf(sql`s.ends_at`, zone)},
              'state', case when ${heard} then 'taken' when s.closed then 'closed' when s.chosen_until > now() then 'chosen' else 'free' end) order by s.starts_at), '[]')
            from slots s where s.panel_id = n.id and ${dayOf(sql`s.starts_at`, zone)} = ${dayOf(sql`t.day`, zone)}
              and ${hourOf(sql`s.starts_at`, zone)} >= t."from" and ${hourOf(sql`s.starts_at`, zone)} < t."to") as slots
        from panels_sittings t join panels n on n.id = t._parent_id
        where n.program_id = ${program}::uuid and ${dayOf(sql`t.day`, zone)} >= ${today} order by day, t."from", n.name`,
  )

const readAbsences = (req: PayloadRequest, program: string, { today, zone }: Clock) =>
  query<AbsenceSeen>(
    req,
    sql`select a.id, n.id as panel, s.name, ${dayOf(sql`a.day`, zone)} as day, nullif(a."from", '') as "from", nullif(a."to", '') as "to"
        from absences a join staff s on s.id = a.panelist_id join panels_rels m on m.staff_id = s.id and m.path = 'members' join panels n on n.id = m.parent_id
        where n.program_id = ${program}::uuid and ${dayOf(sql`a.day`, zone)} >= ${today} order by day, a."from", s.name`,
  )
