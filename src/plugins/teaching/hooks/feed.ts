import type { PayloadRequest } from 'payload'
import { type Place, placeIn } from '@/calendar/rules/place'
import type { CalendarEvent } from '@/calendar/rules/published'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import { defaultLocale, isLocale, type Locale, zone } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import type { FeedOwner } from '../rules/feed'
import { isOwn } from './held'
import { takesPart } from './participants'
import { sessionEvent } from './session-event'
import { linkToTask } from './task-letters'
import { readToldSessions } from './told-sessions'

export type Owner = { name: string; locale: Locale }

/** Whose feed it is, in what language, as long as they have one: whoever loses the place, or no longer teaches or hosts, has none. */
export async function feedOwner(req: PayloadRequest, { id, kind }: FeedOwner): Promise<Owner | null> {
  const [row] = await query<{ name: string; locale: string | null }>(
    req,
    kind === 'participant'
      ? sql`select coalesce(l.title, d.title, '') as name, a.locale::text as locale from applications a
              left join programs_locales l on l._parent_id = a.program_id and l._locale::text = a.locale::text
              left join programs_locales d on d._parent_id = a.program_id and d._locale::text = ${defaultLocale}
            where a.id = ${id}::uuid and ${takesPart}`
      : sql`select f.name, f.locale::text as locale from staff f where f.id = ${id}::uuid and exists (select from staff_roles r where r.parent_id = f.id and r.value::text = ${kind})`,
  )
  return row ? { name: row.name, locale: isLocale(row.locale) ? row.locale : defaultLocale } : null
}

/** What is in a feed: sessions, also those that were cancelled, and for a participant when the tasks are due that they know of. */
export async function feedEvents(req: PayloadRequest, { id, kind }: FeedOwner, locale: Locale): Promise<CalendarEvent[]> {
  if (kind !== 'participant') {
    const sessions = await readToldSessions(req, isOwn(id))
    return sessions.map((session) => sessionEvent(session, locale, `${env.SITE_URL}/admin/teaching`))
  }
  const page = env.SITE_URL + addressOf('/my/[application]', locale, { application: id })
  const sessions = await readToldSessions(req, sql`s.program_id = (select a.program_id from applications a where a.id = ${id}::uuid)`)
  return [...sessions.map((session) => sessionEvent(session, locale, page)), ...(await tasksDue(req, id, locale))]
}

async function tasksDue(req: PayloadRequest, application: string, locale: Locale): Promise<CalendarEvent[]> {
  const tasks = await query<{ task: string; changedAt: string; dueAt: string; zone: string; title: Place }>(
    req,
    sql`select t.id as task, t.updated_at as "changedAt", t.due_at as "dueAt", coalesce(p.call_zone, ${zone}) as zone,
          (select coalesce(jsonb_object_agg(l._locale, l.title), '{}') from tasks_locales l where l._parent_id = t.id) as title
        from tasks t join applications a on a.program_id = t.program_id join programs p on p.id = t.program_id
        where a.id = ${application}::uuid and t.shown_from <= now() order by t.due_at, t.id`,
  )
  const t = translator(locale, 'teaching')
  return tasks.map(({ changedAt, dueAt, task, title, zone }) => ({
    key: `task-${task}`,
    sequence: 0,
    changedAt: new Date(changedAt),
    startsAt: new Date(dueAt),
    endsAt: null,
    zone,
    summary: t('feed.due', { task: placeIn(locale, [title]) ?? '' }),
    description: linkToTask(locale, application, task),
    place: null,
    link: linkToTask(locale, application, task),
  }))
}
