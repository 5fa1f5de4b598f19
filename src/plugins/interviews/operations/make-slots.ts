import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { type SlotRefusal, slotsOf } from '../rules/slots/slots'
import type { SlotsProblem } from '../rules/slots/problem'

/**
 * Makes the slots of a programme anew from its panels' sittings, breaks and absences, in the transaction of what changed them. A slot that is still there stays the same row,
 * with whoever chose it; an interview in one that is gone keeps its time.
 * @returns why sittings give less than their hours would
 */
export async function makeSlots(req: PayloadRequest, program: string): Promise<readonly SlotRefusal[]> {
  // One at a time: two at once would each miss what the other has changed.
  await query(req, sql`select id from programs where id = ${program}::uuid for no key update`)
  const { refused, slots } = slotsOf(await readSlotsProblem(req, program))
  const made = sql`jsonb_to_recordset(${JSON.stringify(slots)}::jsonb) as made (panel uuid, "startsAt" timestamptz, "endsAt" timestamptz, room uuid, link text)`
  await query(
    req,
    sql`delete from slots s where s.program_id = ${program}::uuid
        and not exists (select from ${made} where made.panel = s.panel_id and made."startsAt" = s.starts_at)`,
  )
  await query(
    req,
    sql`insert into slots (program_id, panel_id, starts_at, ends_at, room_id, link)
        select ${program}::uuid, made.panel, made."startsAt", made."endsAt", made.room, made.link from ${made}
        on conflict (panel_id, starts_at) do update set ends_at = excluded.ends_at, room_id = excluded.room_id, link = excluded.link, updated_at = now()
          where (slots.ends_at, slots.room_id, slots.link) is distinct from (excluded.ends_at, excluded.room_id, excluded.link)`,
  )
  // An interview whose slot was gone for a while is in it again.
  await query(
    req,
    sql`update interviews i set slot_id = s.id from slots s where s.program_id = ${program}::uuid and i.slot_id is null and i.state = 'scheduled'
        and i.panel_id = s.panel_id and i.starts_at = s.starts_at and i.ends_at = s.ends_at`,
  )
  return refused
}

/** What the slots of a programme depend on. Days are those by its clocks. */
export async function readSlotsProblem(req: PayloadRequest, program: string): Promise<SlotsProblem> {
  const [row] = await query<{ problem: SlotsProblem }>(
    req,
    sql`select json_build_object(
          'zone', p.call_zone, 'length', p.interview_length, 'pause', p.interview_pause,
          'breaks', (select coalesce(json_agg(json_build_object('from', b."from", 'to', b."to")), '[]') from programs_interview_breaks b where b._parent_id = p.id),
          'panels', (select coalesce(json_agg(json_build_object('id', n.id, 'members', (
              select coalesce(json_agg(m.staff_id), '[]') from panels_rels m where m.parent_id = n.id and m.path = 'members' and m.staff_id is not null))), '[]')
            from panels n where n.program_id = p.id),
          'sittings', (select coalesce(json_agg(json_strip_nulls(json_build_object('panel', n.id, 'day', to_char(s.day at time zone p.call_zone, 'YYYY-MM-DD'),
              'from', s."from", 'to', s."to", 'room', s.room_id, 'link', nullif(s.link, '')))), '[]')
            from panels_sittings s join panels n on n.id = s._parent_id where n.program_id = p.id),
          'absences', (select coalesce(json_agg(json_strip_nulls(json_build_object('member', a.panelist_id, 'day', to_char(a.day at time zone p.call_zone, 'YYYY-MM-DD'),
              'hours', case when a."from" <> '' then json_build_object('from', a."from", 'to', a."to") end))), '[]')
            from absences a where a.panelist_id in (
              select m.staff_id from panels_rels m join panels n on n.id = m.parent_id where n.program_id = p.id and m.path = 'members'))
        ) as problem from programs p where p.id = ${program}::uuid`,
  )
  if (!row) throw new Error(`There is no programme ${program} to make slots for.`)
  return row.problem
}
