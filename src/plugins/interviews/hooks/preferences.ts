import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { type Locale, locales, zone as schoolZone } from '@/i18n/locales'
import type { Impossible, PreferenceTerms, TypedPreferences } from '../rules/preferences'

type TermsRow = { zone: string; spoken: Locale[] | null; days: string[] }

/** Between what an applicant's preferences may choose. A panel that names no language speaks all. */
export async function readPreferenceTerms(req: PayloadRequest, application: string): Promise<PreferenceTerms & { zone: string }> {
  const [row] = await query<TermsRow>(
    req,
    sql`select coalesce(p.call_zone, ${schoolZone}) as zone,
          (select array_agg(distinct l.value::text) from panels n join panels_languages l on l.parent_id = n.id where n.program_id = p.id
            having not exists (select from panels o where o.program_id = p.id and not exists (select from panels_languages s where s.parent_id = o.id))) as spoken,
          (select coalesce(array_agg(day order by day), '{}') from (
            select distinct to_char(s.day at time zone p.call_zone, 'YYYY-MM-DD') as day from panels_sittings s join panels n on n.id = s._parent_id
              where n.program_id = p.id and s.day > now()) sitting) as days
        from applications a join programs p on p.id = a.program_id where a.id = ${application}::uuid`,
  )
  if (!row) throw new Error(`There is no application ${application}.`)
  return { zone: row.zone, languages: locales.filter((one) => !row.spoken?.length || row.spoken.includes(one)), days: row.days }
}

type Row = Omit<TypedPreferences, 'impossible' | 'standby'> & { impossible: Impossible[]; standby: string[] }

/** What an applicant has said of the interview, in the shape in which it is typed; null where nothing was said. */
export async function readPreferences(req: PayloadRequest, application: string): Promise<TypedPreferences | null> {
  const [row] = await query<Row>(
    req,
    sql`select w.language, coalesce(w.zone, p.call_zone) as zone, coalesce(w.travels, false) as travels, coalesce(w.arrives, '') as arrives, coalesce(w.leaves, '') as leaves,
          (select coalesce(json_agg(json_build_object('day', to_char(i."from" at time zone p.call_zone, 'YYYY-MM-DD'),
              'from', case when whole then '' else to_char(i."from" at time zone p.call_zone, 'HH24:MI') end,
              'to', case when whole then '' else to_char(i."to" at time zone p.call_zone, 'HH24:MI') end) order by i."from"), '[]')
            from (select *, to_char("from" at time zone p.call_zone, 'HH24:MI') = '00:00' and to_char("to" at time zone p.call_zone, 'HH24:MI') = '00:00' as whole
              from interview_preferences_impossible) i where i._parent_id = w.id) as impossible,
          (select coalesce(json_agg(to_char(s.day at time zone p.call_zone, 'YYYY-MM-DD') order by s.day), '[]') from interview_preferences_standby s where s._parent_id = w.id) as standby
        from interview_preferences w join applications a on a.id = w.application_id join programs p on p.id = a.program_id where a.id = ${application}::uuid`,
  )
  return row ?? null
}
