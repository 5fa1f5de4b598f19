import type { PayloadRequest } from 'payload'
import { csv, headersOf } from '@/admin/csv'
import { dayAndHour } from '@/admin/format'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { saysIn } from '@/i18n/fold'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { demand, denied } from '../hooks/refusals'

/** The states that an interview can be listed by; what was cancelled is in none. */
export const listStates = ['scheduled', 'held', 'missed'] as const

/** What is listed; empty is all. */
export type ListWish = { program: string; search: string; panel: string; day: string; state: string }

export type Listed = {
  interview: string
  name: string
  receipt: string
  panel: string
  panelId: string
  day: string
  startsAt: string
  endsAt: string
  where: string
  state: (typeof listStates)[number]
}

export type InterviewList = { title: string; interviews: Listed[]; panels: { id: string; name: string }[]; days: string[] }

/**
 * The interviews of a programme that stand, by time, as far as they are asked for; and all the panels and days there are.
 * @throws APIError 403 for anybody but coordinators and auditors, 404 when there is no such programme
 */
export async function listInterviews(req: PayloadRequest, { day, panel, program, search, state }: ListWish): Promise<InterviewList> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const locale = sql`${req.locale ?? ''}`
    const [row] = await query<{ title: string; zone: string }>(
      req,
      sql`select p.call_zone as zone, coalesce((select l.title from programs_locales l where l._parent_id = p.id order by l._locale::text <> ${locale}, l._locale limit 1), '') as title
          from programs p where p.id = ${program}::uuid`,
    )
    if (!row) throw denied(req, 'notFound', 404)
    const all = await query<Listed>(
      req,
      sql`select i.id as interview, concat_ws(' ', a.person_surname, a.person_given_name, a.person_patronymic) as name, coalesce(a.receipt, '') as receipt, n.name as panel,
            n.id as "panelId", to_char(i.starts_at at time zone ${row.zone}, 'YYYY-MM-DD') as day, i.starts_at as "startsAt", i.ends_at as "endsAt", i.state,
            coalesce(
              (select l.name from rooms_locales l where l._parent_id = i.room_id order by l._locale::text <> ${locale}, l._locale limit 1),
              (select l.place from interviews_locales l where l._parent_id = i.id and l.place <> '' order by l._locale::text <> ${locale}, l._locale limit 1),
              i.link, '') as "where"
          from interviews i join applications a on a.id = i.application_id join panels n on n.id = i.panel_id
          where a.program_id = ${program}::uuid and i.state <> 'cancelled' order by i.starts_at, n.name`,
    )
    return {
      title: row.title,
      interviews: all.filter((one) => (!panel || one.panelId === panel) && (!day || one.day === day) && (!state || one.state === state) && saysIn(search, one.name, one.receipt)),
      panels: [...new Map(all.map((one) => [one.panelId, { id: one.panelId, name: one.panel }])).values()],
      days: [...new Set(all.map((one) => one.day))],
    }
  })
}

/**
 * The same as CSV; the ledger notes who took it.
 * @throws as {@link listInterviews} does
 */
export async function exportInterviews(req: PayloadRequest, wish: ListWish): Promise<string> {
  return inTransaction(req, async () => {
    const { interviews } = await listInterviews(req, wish)
    const { language } = req.i18n
    const t = translator(isLocale(language) ? language : defaultLocale, 'interviews')
    await record(req, { action: 'export', subjectType: 'programs', subject: wish.program, details: { what: 'interviews', rows: interviews.length } })
    const rows = interviews.map(({ endsAt, name, panel, receipt, startsAt, state, where }) => ({
      startsAt: dayAndHour(language, startsAt),
      endsAt: dayAndHour(language, endsAt),
      receipt,
      name,
      panel,
      where,
      state: t(`states.${state}`),
    }))
    return csv(rows, headersOf(['startsAt', 'endsAt', 'receipt', 'name', 'panel', 'where', 'state'], t))
  })
}
