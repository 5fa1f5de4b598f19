import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { defaultLocale, type Locale, zone } from '@/i18n/locales'
import { hourInWords } from '@/i18n/moment'
import { queueLetters } from '@/plugins/correspondence'
import { beginning } from '../hooks/beginning'
import { remindOf } from '../hooks/letter'
import { reminders } from '../rules/calendar'
import { reminderDue } from '../rules/reminding'

/** Every minute. */
export const remindNow: Task = (payload) => remindAt(payload, new Date())

/**
 * Reminds applicants of their interviews, and panelists of those of a day, a day and an hour before. The occasion of a letter names the time that it reminds of: none is written
 * twice, however often this runs, and another time has reminders of its own.
 */
export async function remindAt(payload: Payload, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await remindApplicants(req, now)
    await remindPanelists(req, now)
  })
}

const soonest = (now: Date): string => new Date(now.getTime() + Math.max(...reminders) * 1000).toISOString()

/** Applicants were told of their interview by the letter of its present number. */
async function remindApplicants(req: PayloadRequest, now: Date): Promise<void> {
  const coming = await query<{ id: string; startsAt: string; toldAt: string }>(
    req,
    sql`select i.id, i.starts_at as "startsAt", coalesce(l.created_at, i.created_at) as "toldAt"
        from interviews i join applications a on a.id = i.application_id left join letters l on l.occasion = 'invitation:' || i.id || ':' || i.sequence::int
        where i.state = 'scheduled' and i.starts_at > ${now.toISOString()}::timestamptz and i.starts_at <= ${soonest(now)}::timestamptz and a.announced_status = 'shortlisted'
        order by i.starts_at, i.id`,
  )
  for (const { id, startsAt, toldAt } of coming) {
    const before = reminderDue(new Date(startsAt), new Date(toldAt), now)
    if (before === undefined) continue
    const interview = await req.payload.findByID({ collection: 'interviews', id, depth: 0, overrideAccess: true, req })
    await remindOf(req, interview, `interview-reminder:${before}:${id}:${new Date(startsAt).toISOString()}`)
  }
}

type Day = { panelist: string; email: string; locale: Locale; zone: string; startsAt: string; interviews: { startsAt: string; endsAt: string; panel: string }[] }

/** Panelists hear of a day's interviews together, by the first of them, also where nobody came to it. Nobody else writes to them, so they are reminded however late a day was filled. */
async function remindPanelists(req: PayloadRequest, now: Date): Promise<void> {
  const days = await query<Day>(
    req,
    sql`select s.id as panelist, s.email, coalesce(s.locale::text, ${defaultLocale}) as locale, min(i.starts_at) as "startsAt", z.zone,
          json_agg(json_build_object('startsAt', i.starts_at, 'endsAt', i.ends_at, 'panel', n.name) order by i.starts_at) as interviews
        from interviews i join panels_rels m on m.parent_id = i.panel_id and m.path = 'members' join staff s on s.id = m.staff_id join panels n on n.id = i.panel_id join programs p on p.id = n.program_id
          join lateral (select coalesce(p.call_zone, ${zone}) as zone) z on true
        where i.state <> 'cancelled' and i.starts_at > ${now.toISOString()}::timestamptz - interval '1 day' and i.starts_at <= ${soonest(now)}::timestamptz + interval '1 day'
        group by s.id, z.zone, (i.starts_at at time zone z.zone)::date
        having min(i.starts_at) > ${now.toISOString()}::timestamptz and min(i.starts_at) <= ${soonest(now)}::timestamptz order by s.id, 4`,
  )
  await queueLetters(
    req,
    days.flatMap(({ email, interviews, locale, panelist, startsAt, zone }) => {
      const first = new Date(startsAt)
      const before = reminderDue(first, new Date(0), now)
      if (before === undefined) return []
      const line = (one: Day['interviews'][number]) => `${hourInWords(new Date(one.startsAt), locale, zone)}–${hourInWords(new Date(one.endsAt), locale, zone)} · ${one.panel}`
      const values = {
        count: String(interviews.length),
        startsAt: beginning(first, locale, { school: zone }),
        times: interviews.map(line).join('\n'),
        link: `${env.SITE_URL}/admin/desk`,
      }
      return [{ template: 'panel-reminder', to: email, locale, occasion: `panel-reminder:${before}:${panelist}:${first.toISOString()}`, values }]
    }),
  )
}
