import type { PayloadRequest } from 'payload'
import type { CalendarEvent } from '@/calendar/rules/published'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { defaultLocale, isLocale, type Locale, zone as schoolZone } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { peopleInConflict } from '@/plugins/selection'
import type { FeedOwner } from '../rules/feed'

type Owner = { name: string; locale: string | null }

/** Whose feed it is, as long as they have one: a panelist, or a panel. Null for anybody else. */
export async function feedOwner(req: PayloadRequest, { id, kind }: FeedOwner): Promise<Owner | null> {
  const [row] = await query<Owner>(
    req,
    kind === 'panelist'
      ? sql`select s.name, s.locale::text as locale from staff s where s.id = ${id}::uuid and exists (select from staff_roles r where r.parent_id = s.id and r.value = 'panelist')`
      : sql`select n.name, null as locale from panels n where n.id = ${id}::uuid`,
  )
  return row ?? null
}

type Row = {
  interview: string
  application: string
  applicant: string
  sequence: string
  changedAt: string
  startsAt: string
  endsAt: string
  zone: string
  program: string
  panel: string
  members: string[]
  place: string | null
  link: string | null
}

/**
 * The interviews of a feed, those of the last month and all to come. An applicant is named as far as whoever reads it may know them: to a panelist without a conflict of
 * interest; to a panel when none of it has one.
 */
export async function feedEvents(req: PayloadRequest, owner: FeedOwner, locale: Locale): Promise<CalendarEvent[]> {
  const whose =
    owner.kind === 'panel' ? sql`i.panel_id = ${owner.id}::uuid` : sql`exists (select from interview_panelists m where m.interview_id = i.id and m.staff_id = ${owner.id}::uuid)`
  const rows = await query<Row>(
    req,
    sql`select i.id as interview, i.application_id as application, concat_ws(' ', a.person_surname, a.person_given_name) as applicant, i.sequence, i.updated_at as "changedAt",
          i.starts_at as "startsAt", i.ends_at as "endsAt", coalesce(p.call_zone, ${schoolZone}) as zone, coalesce(l.title, d.title, '') as program, n.name as panel,
          (select coalesce(array_agg(m.staff_id::text), '{}') from interview_panelists m where m.interview_id = i.id) as members,
          coalesce(nullif(w.place, ''), r.name || ', ' || r.place) as place, nullif(i.link, '') as link
        from interviews i join applications a on a.id = i.application_id join programs p on p.id = a.program_id join panels n on n.id = i.panel_id
          left join programs_locales l on l._parent_id = p.id and l._locale::text = ${locale} left join programs_locales d on d._parent_id = p.id and d._locale::text = ${defaultLocale}
          left join interviews_locales w on w._parent_id = i.id and w._locale::text = ${locale} left join rooms_locales r on r._parent_id = i.room_id and r._locale::text = ${defaultLocale}
        where ${whose} and i.state not in ('cancelled', 'missed') and i.starts_at > now() - interval '1 month' order by i.starts_at, i.id`,
  )
  const t = translator(locale, 'interviews')
  const events: CalendarEvent[] = []
  for (const { applicant, application, changedAt, endsAt, interview, link, members, panel, place, program, sequence, startsAt, zone } of rows) {
    const near = await peopleInConflict(req, application, owner.kind === 'panel' ? members : [owner.id])
    events.push({
      key: `interview-${interview}`,
      sequence: Number(sequence),
      changedAt: new Date(changedAt),
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      zone,
      summary: near.length > 0 ? t('feed.unnamed') : t('feed.named', { applicant }),
      description: [program, panel, link, `${env.SITE_URL}/admin/desk`].filter(Boolean).join('\n'),
      place: place ?? link,
    })
  }
  return events
}

export const localeOfOwner = ({ locale }: Owner): Locale => (isLocale(locale) ? locale : defaultLocale)
