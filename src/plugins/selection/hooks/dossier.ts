import type { PayloadRequest } from 'payload'
import { query, type SQL, sql } from '@/database/transaction'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { languageOf } from '@/i18n/language-of'
import type { Call, FormProgram, MyDocument } from '../operations/shapes'
import { type CallWindow, callState } from '../rules/call'
import { consentVersionOf } from '../rules/consent'
import type { ApplicationForm } from '../rules/form'
import { askedIn, type FormDefinition } from '../rules/questions'
import type { Status } from '../rules/steps'
import { reservePosition } from './reserve'

/** An application with all that its form is judged by. */
export type Dossier = {
  applicant: string
  locale: Locale
  announcedStatus: Status
  announcedBefore: Status | null
  form: ApplicationForm
  formVersion: number
  receipt: string | null
  submittedAt: string | null
  answerBy: string | null
  reservePlace: number | null
  program: FormProgram
  /** The version of the form that is asked: the one that was answered, else the newest. */
  version: string
  call: CallDates
  /** The end of the call for this person, where it is theirs alone. */
  extendedUntil: string | null
  documents: (Omit<MyDocument, 'url'> & { filename: string })[]
  /** How often it was handed in, and whether something was changed since. */
  revision: number
  changed: boolean
}

export type CallDates = Omit<Call, 'state'>

/** The state of a call as its dates came from the database. */
export const stateOf = (call: CallDates, now: Date) => callState(windowOf(call), now)

const windowOf = ({ opensAt, closesAt, graceMinutes }: CallDates): CallWindow => ({
  opensAt: opensAt ? new Date(opensAt) : null,
  closesAt: closesAt ? new Date(closesAt) : null,
  graceMinutes,
})

/** A moment as ISO 8601 in UTC. */
const iso = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The call of a programme `p` that ends at `closesAt`, as JSON. */
const callUntil = (
  closesAt: SQL,
): SQL => sql`jsonb_build_object('opensAt', ${iso(sql`p.call_opens_at`)}, 'closesAt', ${iso(closesAt)}, 'graceMinutes', coalesce(p.call_grace_minutes, 0),
  'zone', p.call_zone, 'resultsExpectedOn', ${iso(sql`p.call_results_expected_on`)})`

/** The call of a programme `p`, as JSON. */
export const callOf = callUntil(sql`p.call_closes_at`)

/** The call of a programme `p` for whoever wrote an application `a`, as JSON: one person's may end later. */
export const ownCallOf = callUntil(sql`greatest(p.call_closes_at, a.extended_until)`)

/** A column of the words `l` in the language of the request, else of `d`, those of the default language. */
const word = (column: string): SQL => sql`coalesce(nullif(${sql.raw(`l."${column}"`)}, ''), ${sql.raw(`d."${column}"`)})`

/** The words of a row, in two languages: `l` and `d`. */
const wordsOf = (table: string, owner: string, locale: Locale | SQL): SQL =>
  sql`left join ${sql.raw(`${table}_locales l`)} on l._parent_id = ${sql.raw(owner)} and l._locale = ${locale}
      left join ${sql.raw(`${table}_locales d`)} on d._parent_id = ${sql.raw(owner)} and d._locale = ${defaultLocale}`

/** Joins the words of a programme `p`, of which {@link programSummary} reads. */
export const programWords = (locale: Locale | SQL): SQL => wordsOf('programs', 'p.id', locale)

/** The name of a programme `p`, as JSON. */
export const programSummary = sql`jsonb_build_object('id', p.id, 'slug', ${word('slug')}, 'title', ${word('title')}, 'edition', p.edition)`

/** The documents that count of an application `a`: the newest of each kind, as JSON. */
const documents = sql`coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'title', c.title, 'filename', c.filename, 'size', c.filesize, 'createdAt', ${iso(sql`c.created_at`)}) order by c.kind)
  from (select distinct on (kind) * from documents where application_id = a.id order by kind, created_at desc, id) c), '[]')`

/** What an application `a` would hand in now, as JSON: its form and its documents. */
const handed = sql`(coalesce(a.form, '{}') || jsonb_build_object('documents', ${documents}))`

/** Joins the last revision `r` of an application `a`. */
const lastRevision = sql`left join lateral (select number, form from revisions where application_id = a.id order by number desc limit 1) r on true`

const formProgram = sql`${programSummary} || jsonb_build_object(
    'startsOn', ${iso(sql`p.starts_on`)}, 'endsOn', ${iso(sql`p.ends_on`)},
    'consent', ${word('form_consent')}, 'consentVersion', coalesce(p.form_consent_version, ''),
    'retention', jsonb_build_object('notAdmittedMonths', p.form_retention_not_admitted_months, 'participantYears', p.form_retention_participant_years))`

/** Joins the version `v` of the form that is asked in an application `a`: the one that was answered, else the newest of the programme. */
export const askedVersion = sql`join lateral (select id, number, definition from form_versions
  where id = a.answered_form_id or (a.answered_form_id is null and program_id = a.program_id) order by number desc limit 1) v on true`

type Read = Omit<Dossier, 'program'> & { program: Omit<FormProgram, keyof FormDefinition>; definition: FormDefinition }

/** Reads an application with its programme's form and its documents, in one query; null when there is none. */
export async function readDossier(req: PayloadRequest, application: string): Promise<Dossier | null> {
  const locale = languageOf(req)
  const [row] = await query<{ dossier: Read }>(
    req,
    sql`select jsonb_build_object('applicant', a.applicant_id, 'locale', a.locale, 'announcedStatus', a.announced_status, 'announcedBefore', a.announced_before,
          'form', coalesce(a.form, '{}'), 'formVersion', coalesce(a.form_version, 0), 'receipt', a.receipt, 'submittedAt', ${iso(sql`a.submitted_at`)},
          'answerBy', ${iso(sql`a.answer_by`)}, 'reservePlace', case when coalesce(p.offers_tell_reserve_place, true) then ${reservePosition(sql`b.status = 'reserve' and b.announced_status = 'reserve'`)} end, 'program', ${formProgram}, 'version', v.id, 'definition', v.definition, 'call', ${ownCallOf}, 'extendedUntil', ${iso(sql`a.extended_until`)}, 'documents', ${documents},
          'revision', coalesce(r.number, 0), 'changed', r.form is distinct from ${handed}) as dossier
        from applications a join programs p on p.id = a.program_id ${programWords(locale)}
        ${askedVersion} ${lastRevision} where a.id = ${application}::uuid`,
  )
  if (!row) return null
  const { definition, program, ...dossier } = row.dossier
  return { ...dossier, program: { ...program, ...askedIn(definition, locale), consentVersion: consentVersionOf(program.consentVersion, program.retention) } }
}

/** A revision that was just filed, with what its letter says. */
export type Filed = { number: number; email: string; locale: Locale; title: string; givenName: string; receipt: string }

/**
 * Keeps what an application hands in now as its next revision, unless it is what was handed in last.
 * @returns the new revision, or null when nothing had changed
 */
export async function fileRevision(req: PayloadRequest, application: string): Promise<Filed | null> {
  const [filed] = await query<Filed>(
    req,
    sql`with filed as (
          insert into revisions (application_id, number, form)
          select a.id, coalesce(r.number, 0) + 1, ${handed} from applications a ${lastRevision} where a.id = ${application}::uuid and r.form is distinct from ${handed}
          returning application_id, number
        )
        select f.number::int, e.email, a.locale, ${word('title')} as title, a.person_given_name as "givenName", a.receipt
        from filed f join applications a on a.id = f.application_id join applicants e on e.id = a.applicant_id
        join programs p on p.id = a.program_id ${programWords(sql`a.locale::text::_locales`)}`,
  )
  return filed ?? null
}
