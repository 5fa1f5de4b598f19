import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access'
import { inTransaction } from '@/database/operation'
import { query, type SQL, sql } from '@/database/transaction'
import { type Locale, zone } from '@/i18n/locales'
import type { Interview } from '@/payload-types'
import { demand } from '../hooks/refusals'
import { heard } from './occupied'

/** An interview of the day. Hours are by the clocks of the School; moments as ISO 8601. */
export type DayInterview = {
  interview: string
  application: string
  receipt: string
  name: string
  /** For coordinators and auditors only. */
  phone: string | null
  /** What they want to be heard in; null where they have not said. */
  language: Locale | null
  panel: string
  panelName: string
  /** Whether the reader sits on the panel, and is its chair. */
  mine: boolean
  chairs: boolean
  where: string
  link: string | null
  startsAt: string
  from: string
  to: string
  state: Interview['state']
  arrivedAt: string | null
  arrived: string | null
  calledAt: string | null
  called: string | null
  /** The reader's own sheet, where they have one. */
  review: string | null
  handedIn: boolean
  /** How many of the panel have handed in, and how many are to: for coordinators and auditors only. */
  sheets: { handedIn: number; all: number } | null
  /** Whether another interview is set for whoever missed this one. */
  again: boolean
}

export type FreeSlot = { slot: string; program: string; panel: string; panelName: string; day: string; from: string; to: string }

export type Day = {
  day: string
  today: string
  /** The nearest days before and after on which there are interviews. */
  previous: string | null
  next: string | null
  readAt: string
  interviews: DayInterview[]
  /** Slots of the day that nobody has and that are not over: for coordinators only. */
  free: FreeSlot[]
}

const hourOf = (moment: SQL) => sql`to_char(${moment} at time zone ${zone}, 'HH24:MI')`
const dayOf = (moment: SQL) => sql`to_char(${moment} at time zone ${zone}, 'YYYY-MM-DD')`
const named = (table: SQL, of: SQL, locale: string) => sql`(select l.name from ${table} l where l._parent_id = ${of} order by l._locale::text <> ${locale}, l._locale limit 1)`

/**
 * The interviews of a day: for coordinators and auditors all of them, for panelists those of their own panels, without the phone numbers of applicants and without what would
 * tell how others of the panel are getting on.
 * @param asked.day YYYY-MM-DD by the clocks of the School; without it, today
 * @throws APIError 403 for anybody else
 */
export async function readDay(req: PayloadRequest, asked: { day?: string }): Promise<Day> {
  demand(req, 'coordinator', 'auditor', 'panelist')
  const all = hasRole(req.user, 'coordinator', 'auditor')
  const me = String(req.user?.id)
  const mine = sql`exists (select from panels_rels m where m.parent_id = n.id and m.path = 'members' and m.staff_id = ${me}::uuid)`
  const seen = all
    ? sql`true`
    : sql`${mine} and not exists (select from reviews r where r.application_id = i.application_id and r.reviewer_id = ${me}::uuid and r.state = 'conflict')`
  return inTransaction(req, async () => {
    const [frame] = await query<{ day: string; today: string; previous: string | null; next: string | null }>(
      req,
      sql`with it as (select coalesce(${asked.day ?? null}::date, (now() at time zone ${zone})::date) as day),
            days as (select (i.starts_at at time zone ${zone})::date as day from interviews i join panels n on n.id = i.panel_id where i.state <> 'cancelled' and ${seen})
          select to_char(it.day, 'YYYY-MM-DD') as day, ${dayOf(sql`now()`)} as today,
            (select to_char(max(d.day), 'YYYY-MM-DD') from days d where d.day < it.day) as previous, (select to_char(min(d.day), 'YYYY-MM-DD') from days d where d.day > it.day) as next
          from it`,
    )
    if (!frame) throw new Error('A day has to be.')
    const rows = await query<DayInterview>(req, interviewsOf(frame.day, { all, me, mine, seen, locale: String(req.locale) }))
    const free = hasRole(req.user, 'coordinator') ? await freeSlots(req, sql`${dayOf(sql`s.starts_at`)} = ${frame.day}`) : []
    return { ...frame, readAt: new Date().toISOString(), interviews: rows, free }
  })
}

type Reading = { all: boolean; me: string; mine: SQL; seen: SQL; locale: string }

const interviewsOf = (day: string, { all, locale, me, mine, seen }: Reading) => sql`
  select i.id as interview, a.id as application, coalesce(a.receipt, '') as receipt, concat_ws(' ', a.person_surname, a.person_given_name, a.person_patronymic) as name,
    ${all ? sql`nullif(a.person_phone, '')` : sql`null`} as phone, w.language, n.id as panel, n.name as "panelName", ${mine} as mine, n.chair_id = ${me}::uuid as chairs,
    coalesce(${named(sql`rooms_locales`, sql`i.room_id`, locale)},
      (select l.place from interviews_locales l where l._parent_id = i.id order by l._locale::text <> ${locale}, l._locale limit 1), '') as where,
    nullif(i.link, '') as link, i.starts_at as "startsAt", ${hourOf(sql`i.starts_at`)} as from, ${hourOf(sql`i.ends_at`)} as to, i.state,
    i.arrived_at as "arrivedAt", ${hourOf(sql`i.arrived_at`)} as arrived, i.called_at as "calledAt", ${hourOf(sql`i.called_at`)} as called,
    r.id as review, coalesce(r.state = 'submitted', false) as "handedIn",
    ${
      all
        ? sql`(select json_build_object('handedIn', count(*) filter (where o.state = 'submitted'), 'all', count(*)) from reviews o
            where o.application_id = a.id and o.stage = 'interview' and o.state <> 'conflict')`
        : sql`null::json`
    } as sheets,
    exists (select from interviews o where o.application_id = a.id and o.state = 'scheduled') as again
  from interviews i
    join panels n on n.id = i.panel_id
    join applications a on a.id = i.application_id
    left join interview_preferences w on w.application_id = a.id
    left join reviews r on r.application_id = a.id and r.stage = 'interview' and r.reviewer_id = ${me}::uuid and r.state <> 'conflict'
  where i.state <> 'cancelled' and (i.starts_at at time zone ${zone})::date = ${day}::date and ${seen}
  order by i.starts_at, n.name, i.id`

/** Slots that nobody has and that are not over, in order: at most some hundreds. */
export const freeSlots = (req: PayloadRequest, which: SQL): Promise<FreeSlot[]> =>
  query<FreeSlot>(
    req,
    sql`select s.id as slot, s.program_id as program, n.id as panel, n.name as "panelName", ${dayOf(sql`s.starts_at`)} as day, ${hourOf(sql`s.starts_at`)} as from, ${hourOf(sql`s.ends_at`)} as to
        from slots s join panels n on n.id = s.panel_id
        where ${which} and s.ends_at > now() and not coalesce(s.closed, false) and not ${heard} and (s.chosen_until is null or s.chosen_until <= now())
        order by s.starts_at, n.name limit 300`,
  )
