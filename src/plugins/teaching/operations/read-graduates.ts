import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/access'
import { wish } from '@/admin/wish'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { addressOf } from '@/i18n/addresses'
import { saysIn } from '@/i18n/fold'
import { languageOf } from '@/i18n/language-of'
import { defaultLocale } from '@/i18n/locales'
import { demand } from '../hooks/words'
import { type Agreement, agreedShows, type Consent, isAmong, shownSince } from '../rules/alumni'

/** What an address asks of the list; what it says wrongly narrows nothing. */
export const graduatesAsked = z.object({ program: z.uuid(), search: wish.search, show: wish.oneOf(agreedShows) })

export type GraduatesAsked = z.output<typeof graduatesAsked>

/** A graduate as their application tells of them, with what they agreed to. Moments are ISO 8601; null: it is not known since when. */
export type Graduate = {
  application: string
  name: string
  receipt: string
  shown: boolean
  shownSince: string | null
  line: string
  written: boolean
  writtenSince: string | null
}

/** How many graduates of a programme agreed to what. */
export type CohortAgreed = { program: string; title: string; graduates: number } & Record<Agreement, number>

/** What somebody may know of the graduates of a programme, by name. `shown` and `written`: how many of all agreed to it; `page`: where those who are shown stand for everybody. */
export type Graduates = { shown: number; written: number; page: string | null } & (
  | { knows: 'everybody'; people: Graduate[]; cohorts: CohortAgreed[] }
  | { knows: 'shown'; people: Pick<Graduate, 'application' | 'name' | 'line'>[] }
)

/**
 * Who graduated from a programme and what each agreed to. Editors read no applications: they are told of those who stand on the public page, and of them what stands there. So nothing else narrows their list either.
 * @throws APIError 403 for anybody but editors, coordinators and auditors
 */
export async function readGraduates(req: PayloadRequest, { program, search, show }: GraduatesAsked): Promise<Graduates> {
  demand(req, 'editor', 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const everybody = await readAgreed(req, program)
    const [shown, written] = [everybody.filter((one) => one.shown), everybody.filter((one) => one.written)]
    const counts = { shown: shown.length, written: written.length, page: shown.length > 0 ? await publicPage(req, program) : null }
    if (!hasRole(req.user, 'coordinator', 'auditor')) {
      const people = shown.filter(({ line, name }) => saysIn(search, name, line)).map(({ application, line, name }) => ({ application, line, name }))
      return { ...counts, knows: 'shown', people }
    }
    const people = everybody.filter((one) => (!show || isAmong(show, one)) && saysIn(search, one.name, one.receipt, one.line))
    return { ...counts, knows: 'everybody', people, cohorts: await readCohorts(req) }
  })
}

/** Who graduated and was told so, `a`; what they said of the page, `u`; and by what they are written to, `b`. */
const graduates = sql`applications a join applicants t on t.id = a.applicant_id left join alumni u on u.application_id = a.id
  left join subscriptions b on b.topic = 'alumni' and b.program_id = a.program_id and b.email = t.email and b.confirmed_at is not null`

const graduated = sql`a.status = 'graduated' and a.announced_status = 'graduated'`

const iso = (moment: Date | string | null): string | null => moment && new Date(moment).toISOString()

/** The subscription says since when somebody is written to; since when they are shown, the ledger. */
async function readAgreed(req: PayloadRequest, program: string): Promise<Graduate[]> {
  const rows = await query<Omit<Graduate, 'shownSince' | 'written'>>(
    req,
    sql`select a.id as application, concat_ws(' ', a.person_surname, a.person_given_name) as name, coalesce(a.receipt, '') as receipt, coalesce(u.shown, false) as shown,
          case when u.shown then coalesce(u.line, '') else '' end as line, b.confirmed_at as "writtenSince"
        from ${graduates} where a.program_id = ${program}::uuid and ${graduated} order by a.person_surname collate "az-x-icu", a.person_given_name collate "az-x-icu", a.id`,
  )
  const said = await query<{ application: string; consents: Consent[] }>(
    req,
    sql`select l.subject as application, json_agg(json_build_object('shown', (l.details ->> 'shown')::boolean, 'at', l.created_at) order by l.number) as consents from ledger l
        where l.subject_type = 'applications' and l.action = 'alumni-consent' and l.subject in (select a.id::text from applications a where a.program_id = ${program}::uuid and ${graduated})
        group by l.subject`,
  )
  const consents = new Map(said.map((one) => [one.application, one.consents]))
  return rows.map((row) => ({
    ...row,
    shownSince: row.shown ? iso(shownSince(consents.get(row.application) ?? [])) : null,
    written: row.writtenSince !== null,
    writtenSince: iso(row.writtenSince),
  }))
}

/** The same of every programme that has graduates, in numbers, the newest first. */
const readCohorts = (req: PayloadRequest): Promise<CohortAgreed[]> =>
  query<CohortAgreed>(
    req,
    sql`select p.id as program, coalesce(l.title, d.title, '') as title, count(*)::int as graduates,
          (count(*) filter (where u.shown and b.id is not null))::int as both, (count(*) filter (where u.shown and b.id is null))::int as page,
          (count(*) filter (where u.shown is not true and b.id is not null))::int as letters, (count(*) filter (where u.shown is not true and b.id is null))::int as neither
        from ${graduates} join programs p on p.id = a.program_id
          left join programs_locales l on l._parent_id = p.id and l._locale::text = ${languageOf(req)} left join programs_locales d on d._parent_id = p.id and d._locale::text = ${defaultLocale}
        where ${graduated} group by p.id, l.title, d.title order by p.edition desc, p.id`,
  )

/** The public page of those who are shown, in the language of whoever asks; null while the programme is not published. */
async function publicPage(req: PayloadRequest, program: string): Promise<string | null> {
  const language = languageOf(req)
  const [row] = await query<{ slug: string }>(
    req,
    sql`select coalesce(l.slug, d.slug) as slug from programs p
          left join programs_locales l on l._parent_id = p.id and l._locale::text = ${language} left join programs_locales d on d._parent_id = p.id and d._locale::text = ${defaultLocale}
        where p.id = ${program}::uuid and p._status = 'published' and coalesce(l.slug, d.slug) <> ''`,
  )
  return row ? addressOf('/programs/[slug]/alumni', language, { slug: row.slug }) : null
}
