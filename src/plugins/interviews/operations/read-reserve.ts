import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { type Locale, zone } from '@/i18n/locales'
import { peopleInConflict } from '@/plugins/selection'
import { demand, denied } from '../hooks/refusals'
import { reserveOf, type Standby } from '../rules/reserve'
import { judgeOf } from '../rules/timetable/hindrances'
import type { TimetableSlot } from '../rules/timetable/problem'
import { type FreeSlot, freeSlots } from './read-day'

/** Somebody who may be called for a slot, in the order of the rule; hours are by the clocks of the School. */
export type Called = {
  application: string
  receipt: string
  name: string
  phone: string | null
  /** The interview that is set for them, later than the slot. */
  interview: string | null
  interviewAt: string | null
  mean: number | null
}

type Seat = { id: string; panel: string; day: string; startsAt: string; endsAt: string; program: string; members: string[]; languages: Locale[] | null }

type Person = Called & { days: string[]; startsAt: string | null; missed: boolean; handedInAt: string; language: Locale | null; impossible: { from: string; to: string }[] }

/**
 * The reserve of the day for a slot.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such slot
 */
export async function readReserve(req: PayloadRequest, { slot }: { slot: string }): Promise<Called[]> {
  demand(req, 'coordinator')
  return inTransaction(req, async () => {
    const seat = await readSeat(req, slot)
    const people = await readPeople(req, seat)
    const conflicts = []
    for (const { application } of people) {
      const near = await peopleInConflict(req, application, seat.members)
      conflicts.push(...near.map(({ id }) => ({ applicant: application, member: id })))
    }
    const judge = judgeOf({ panels: [{ id: seat.panel, members: seat.members, ...(seat.languages ? { languages: seat.languages } : {}) }], conflicts })
    const standbys = people.map((person): Standby & { person: Person } => ({
      applicant: {
        id: person.application,
        ...(person.language ? { language: person.language } : {}),
        impossible: person.impossible.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
        wishes: [],
      },
      days: person.days,
      interview: person.startsAt ? new Date(person.startsAt) : null,
      missed: person.missed,
      mean: person.mean,
      handedInAt: new Date(person.handedInAt),
      person,
    }))
    const place: TimetableSlot = { id: seat.id, panel: seat.panel, day: seat.day, startsAt: new Date(seat.startsAt), endsAt: new Date(seat.endsAt) }
    return reserveOf(place, standbys, judge).map(({ person: { application, interview, interviewAt, mean, name, phone, receipt } }) => ({
      application,
      interview,
      interviewAt,
      mean,
      name,
      phone,
      receipt,
    }))
  })
}

async function readSeat(req: PayloadRequest, slot: string): Promise<Seat> {
  const [seat] = await query<Seat>(
    req,
    sql`select s.id, s.panel_id as panel, to_char(s.starts_at at time zone ${zone}, 'YYYY-MM-DD') as day, s.starts_at as "startsAt", s.ends_at as "endsAt", s.program_id as program,
          (select coalesce(array_agg(m.staff_id::text), '{}') from panels_rels m where m.parent_id = s.panel_id and m.path = 'members' and m.staff_id is not null) as members,
          (select array_agg(l.value::text) from panels_languages l where l.parent_id = s.panel_id) as languages
        from slots s where s.id = ${slot}::uuid`,
  )
  if (!seat) throw denied(req, 'notFound', 404)
  return seat
}

/** Whoever is to be heard and has offered to come at short notice on the day of a slot. */
const readPeople = (req: PayloadRequest, { day, program }: Seat): Promise<Person[]> =>
  query<Person>(
    req,
    sql`select a.id as application, coalesce(a.receipt, '') as receipt, concat_ws(' ', a.person_surname, a.person_given_name, a.person_patronymic) as name, nullif(a.person_phone, '') as phone,
          i.id as interview, i.starts_at as "startsAt", to_char(i.starts_at at time zone ${zone}, 'YYYY-MM-DD HH24:MI') as "interviewAt", t.mean::float as mean, a.submitted_at as "handedInAt", w.language,
          exists (select from interviews o where o.application_id = a.id and o.state in ('missed', 'held') and to_char(o.starts_at at time zone ${zone}, 'YYYY-MM-DD') = ${day}) as missed,
          (select json_agg(to_char(b.day at time zone ${zone}, 'YYYY-MM-DD')) from interview_preferences_standby b where b._parent_id = w.id) as days,
          (select coalesce(json_agg(json_build_object('from', x."from", 'to', x."to")), '[]') from interview_preferences_impossible x where x._parent_id = w.id) as impossible
        from interview_preferences w
          join applications a on a.id = w.application_id
          left join interviews i on i.application_id = a.id and i.state = 'scheduled'
          left join standings t on t.application_id = a.id and t.stage = 'screening'
        where a.program_id = ${program}::uuid and a.status = 'shortlisted' and a.announced_status = 'shortlisted'
          and not exists (select from interviews o where o.application_id = a.id and o.state = 'held')
          and exists (select from interview_preferences_standby b where b._parent_id = w.id and to_char(b.day at time zone ${zone}, 'YYYY-MM-DD') = ${day})
        order by a.id`,
  )

/**
 * The times that somebody who was not there can still be given: free slots of their programme in the days to come.
 * @throws APIError 403 for anybody but a coordinator
 */
export async function readFree(req: PayloadRequest, { application }: { application: string }): Promise<FreeSlot[]> {
  demand(req, 'coordinator')
  return inTransaction(req, () => freeSlots(req, sql`s.program_id = (select a.program_id from applications a where a.id = ${application}::uuid)`))
}
