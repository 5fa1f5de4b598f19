import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { conflictsAmong } from '@/plugins/selection'
import { denied } from '../hooks/refusals'
import { type ReadTimetable, type TimetableProblem, timetableProblem } from '../rules/timetable/problem'
import { type OpenSlot, readSlots } from './open-slots'

/** An interview that stands. `slot`: the one it is in; null where it is in none. */
export type Standing = {
  interview: string
  application: string
  panel: string
  startsAt: Date
  endsAt: Date
  day: string
  room: string | null
  link: string | null
  place: string | null
  state: 'scheduled' | 'held'
  slot: string | null
  pinned: boolean
  /** Held, begun or checked in, past, or pinned: nothing moves it. */
  fixed: boolean
}

export type Person = { application: string; receipt: string; name: string; language: Locale; travels: boolean; arrives: string | null; leaves: string | null; rank: number | null }

/** The problem of a timetable, and what staff want to know of those in it. */
export type ReadProblem = { problem: ReadTimetable; people: Person[]; standing: Standing[]; slots: OpenSlot[]; panels: { id: string; name: string }[] }

type Terms = Pick<TimetableProblem, 'seed' | 'prefer'> & { weights?: TimetableProblem['weights'] | null }

/**
 * Reads everything that the timetable of a programme depends on: whoever was told that they are shortlisted and is not decided on, what they said, who may not hear them, the
 * interviews that stand, and the slots to be had. An interview that stays outside any slot is a slot of its own; one whose slot is gone has a slot that is not there.
 * Runs in the transaction of the request.
 * @throws APIError 404 when there is no such programme
 */
export async function readProblem(req: PayloadRequest, program: string, { prefer, seed, weights }: Terms): Promise<ReadProblem> {
  const [row] = await query<{ zone: string }>(req, sql`select call_zone as zone from programs where id = ${program}::uuid`)
  if (!row) throw denied(req, 'notFound', 404)
  const { zone } = row
  const people = await readPeople(req, program)
  const standing = await readStanding(req, program, zone)
  const panels = await readPanels(req, program)
  const slots = await readSlots(req, program, zone)
  const applications = people.map(({ application }) => application)
  const impossible = await readImpossible(req, program)
  const members = [...new Set(panels.flatMap((panel) => panel.members))]
  const conflicts = await conflictsAmong(req, applications, members)
  const outside = standing.filter(({ fixed, slot }) => fixed && slot === null)
  const problem = timetableProblem.parse({
    seed,
    prefer,
    weights: weights ?? {},
    zone,
    panels: panels.map(({ id, languages, members: ids }) => ({ id, members: ids, ...(languages.length > 0 ? { languages } : {}) })),
    slots: [
      ...slots.filter(({ open }) => open).map(({ id, panel, day, startsAt, endsAt, room }) => ({ id, panel, day, startsAt, endsAt, room })),
      ...outside.map(({ interview, panel, day, startsAt, endsAt, room }) => ({ id: interview, panel, day, startsAt, endsAt, room })),
    ],
    applicants: people.map(({ application, arrives, language, leaves, rank, travels }) => ({
      id: application,
      language,
      impossible: impossible.filter((span) => span.application === application).map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
      ...(travels ? { travels: { arrives: arrives ?? '00:00', leaves: leaves ?? '23:59' } } : {}),
      ...(rank === null ? {} : { rank }),
    })),
    conflicts: conflicts.map(({ application, person }) => ({ applicant: application, member: person })),
    present: standing.map(({ application, fixed, interview, slot }) => ({ applicant: application, slot: slot ?? interview, fixed })),
  } satisfies TimetableProblem)
  return { problem, people, standing, slots, panels: panels.map(({ id, name }) => ({ id, name })) }
}

/** Applications of those who are to be heard. */
const awaited = sql`a.status = 'shortlisted' and a.announced_status = 'shortlisted'`

/** Who has said no language is heard in that of the form. */
const readPeople = (req: PayloadRequest, program: string) =>
  query<Person>(
    req,
    sql`select a.id as application, coalesce(a.receipt, '') as receipt, concat_ws(' ', a.person_surname, a.person_given_name, a.person_patronymic) as name,
          coalesce(w.language::text, a.essay_language::text, a.locale::text) as language, coalesce(w.travels, false) as travels,
          nullif(w.arrives, '') as arrives, nullif(w.leaves, '') as leaves,
          case when s.mean is not null then rank() over (order by s.mean desc nulls last)::int end as rank
        from applications a left join interview_preferences w on w.application_id = a.id left join standings s on s.application_id = a.id and s.stage = 'screening'
        where a.program_id = ${program}::uuid and ${awaited} order by name, a.id`,
  )

/** When applicants can't come: as they said, and while they are heard in another programme. */
const readImpossible = (req: PayloadRequest, program: string) =>
  query<{ application: string; from: string; to: string }>(
    req,
    sql`select a.id as application, i."from", i."to" from interview_preferences_impossible i join interview_preferences w on w.id = i._parent_id join applications a on a.id = w.application_id
        where a.program_id = ${program}::uuid and ${awaited}
        union all
        select a.id, i.starts_at, i.ends_at from applications a join applications o on o.applicant_id = a.applicant_id and o.program_id <> a.program_id
          join interviews i on i.application_id = o.id and i.state = 'scheduled'
        where a.program_id = ${program}::uuid and ${awaited} order by 1, 2, 3`,
  )

const readPanels = (req: PayloadRequest, program: string) =>
  query<{ id: string; name: string; members: string[]; languages: Locale[] }>(
    req,
    sql`select n.id, n.name,
          (select coalesce(array_agg(m.staff_id::text order by m.staff_id), '{}') from panels_rels m where m.parent_id = n.id and m.path = 'members' and m.staff_id is not null) as members,
          (select coalesce(array_agg(l.value::text order by l.value), '{}') from panels_languages l where l.parent_id = n.id) as languages
        from panels n where n.program_id = ${program}::uuid order by n.name, n.id`,
  )

type StandingRow = Omit<Standing, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string }

/** The one interview that counts of each: the one that was held, or that is to come. Whoever missed theirs has none. */
async function readStanding(req: PayloadRequest, program: string, zone: string): Promise<Standing[]> {
  const rows = await query<StandingRow>(
    req,
    sql`select distinct on (a.id) i.id as interview, a.id as application, i.panel_id as panel, i.starts_at as "startsAt", i.ends_at as "endsAt",
          to_char(i.starts_at at time zone ${zone}, 'YYYY-MM-DD') as day, i.room_id as room, nullif(i.link, '') as link, i.state,
          (select p.place from interviews_locales p where p._parent_id = i.id and p.place <> '' order by p._locale::text <> ${req.locale ?? ''}, p._locale limit 1) as place,
          (select s.id from slots s where s.panel_id = i.panel_id and s.starts_at = i.starts_at and s.ends_at = i.ends_at) as slot,
          coalesce(i.pinned, false) as pinned,
          (i.state = 'held' or i.arrived_at is not null or i.called_at is not null or i.starts_at <= now() or coalesce(i.pinned, false)) as fixed
        from interviews i join applications a on a.id = i.application_id
        where a.program_id = ${program}::uuid and ${awaited} and i.state in ('scheduled', 'held') order by a.id, i.state = 'held' desc, i.starts_at desc`,
  )
  return rows.map((row) => ({ ...row, startsAt: new Date(row.startsAt), endsAt: new Date(row.endsAt) }))
}
