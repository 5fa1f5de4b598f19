import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { wish } from '@/admin/wish'
import { csv, headersOf } from '@/admin/csv'
import { inTransaction } from '@/database/operation'
import { query, type SQL, sql } from '@/database/transaction'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { languageOf } from '@/i18n/language-of'
import { demand, denied, recordId } from '../hooks/refusals'
import { type Evidence, type FlagKind, flagKinds, type FlagState, flagStates } from '../rules/flags'
import { type SideBySide, sharedPassages } from '../rules/likeness/passages'
import { sought } from './board-page'

/** One of the applications that a flag is about. */
export type Flagged = { id: string; receipt: string; name: string; edition: number }

export type FlagRow = {
  id: string
  kind: FlagKind
  state: FlagState
  evidence: Evidence
  application: Flagged
  other: Flagged | null
  createdAt: string
  note: string | null
  seenBy: string | null
  seenAt: string | null
}

/** What an address asks of the list of flags; what it says wrongly narrows nothing. */
export const flagsAsked = z.object({
  search: wish.search,
  kind: wish.oneOf(flagKinds),
  state: wish.oneOf(flagStates),
  page: wish.page,
})

export type FlagsAsked = z.output<typeof flagsAsked>

export const flagsPerPage = 50

const flagged = (a: string) => sql`jsonb_build_object('id', ${sql.raw(a)}.id, 'receipt', coalesce(${sql.raw(a)}.receipt, ''),
  'name', concat_ws(' ', ${sql.raw(a)}.person_surname, ${sql.raw(a)}.person_given_name), 'edition', (select edition::int from programs where id = ${sql.raw(a)}.program_id))`

const columns = sql`f.id, f.kind, f.state, f.evidence, ${flagged('a')} as application, case when b.id is null then null else ${flagged('b')} end as other,
  f.created_at as "createdAt", f.note, s.name as "seenBy", f.seen_at as "seenAt"`

const tables = sql`flags f join applications a on a.id = f.application_id left join applications b on b.id = f.other_id left join staff s on s.id = f.seen_by_id`

const words = (a: string) => sql.raw(`application_words(${a}.person_surname, ${a}.person_given_name, ${a}.person_patronymic, ${a}.receipt)`)

function narrowed({ kind, search, state }: Omit<FlagsAsked, 'page'>): SQL {
  const conditions = [
    ...(kind ? [sql`f.kind = ${kind}`] : []),
    ...(state ? [sql`f.state = ${state}`] : []),
    ...(search ? [sql`(${words('a')} like ${sought(search)} or ${words('b')} like ${sought(search)})`] : []),
  ]
  return conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
}

/** The newest first; what nobody has seen comes before what somebody has. */
const order = sql`order by f.state, f.created_at desc, f.id`

/**
 * One page of the flags that are asked for, and how many there are.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readFlags(req: PayloadRequest, { page, ...asked }: FlagsAsked): Promise<{ flags: FlagRow[]; total: number }> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const flags = await query<FlagRow>(req, sql`select ${columns} from ${tables} ${narrowed(asked)} ${order} limit ${flagsPerPage} offset ${(page - 1) * flagsPerPage}`)
    const [count] = await query<{ total: number }>(req, sql`select count(*)::int as total from ${tables} ${narrowed(asked)}`)
    return { flags, total: count?.total ?? 0 }
  })
}

/**
 * The flags of one application, in whichever place it stands.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function flagsOf(req: PayloadRequest, application: string): Promise<FlagRow[]> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, () => query<FlagRow>(req, sql`select ${columns} from ${tables} where ${recordId(req, application)}::uuid in (f.application_id, f.other_id) ${order}`))
}

/** A flag with what stands side by side: of persons their data, of essays their texts and what they share; of a document its address. */
export type FlagPair = FlagRow & { persons: Person[]; essays: SideBySide | null; document: { title: string; url: string } | null }

export type Person = { identityNumber: string | null; phone: string | null; birthDate: string | null; city: string | null; email: string; submittedAt: string | null }

/**
 * One flag, with its evidence to look at.
 * @throws APIError 403 for anybody but coordinators and auditors, 404 when there is none
 */
export async function readFlag(req: PayloadRequest, id: string): Promise<FlagPair> {
  demand(req, 'coordinator', 'auditor')
  const flag = recordId(req, id)
  return inTransaction(req, async () => {
    const [row] = await query<FlagRow>(req, sql`select ${columns} from ${tables} where f.id = ${flag}::uuid`)
    if (!row) throw denied(req, 'notFound', 404)
    const sides = await readSides(req, flag)
    const texts = sides.map(({ essay }) => essay ?? '')
    return {
      ...row,
      persons: sides.map(({ essay: _, ...person }) => person),
      essays: row.kind === 'essays' ? sharedPassages(texts[0] ?? '', texts[1] ?? '') : null,
      document: row.evidence.document ? await readDocument(req, row.evidence.document) : null,
    }
  })
}

const readSides = (req: PayloadRequest, flag: string) =>
  query<Person & { essay: string | null }>(
    req,
    sql`select a.person_identity_number as "identityNumber", a.person_phone as phone, a.person_birth_date as "birthDate", a.person_city as city, t.email, a.submitted_at as "submittedAt",
          a.answers -> 'replies' ->> (f.evidence ->> case when a.id = f.application_id then 'one' else 'other' end) as essay
        from flags f join applications a on a.id in (f.application_id, f.other_id) join applicants t on t.id = a.applicant_id
        where f.id = ${flag}::uuid order by a.id <> f.application_id`,
  )

async function readDocument(req: PayloadRequest, id: string): Promise<FlagPair['document']> {
  const [row] = await query<{ title: string; filename: string }>(req, sql`select title, filename from documents where id = ${id}::uuid`)
  return row ? { title: row.title, url: `/api/documents/file/${row.filename}` } : null
}

/**
 * Says what somebody saw. It decides nothing; the ledger keeps who looked.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such flag, 422 without a note
 */
export async function noteFlag(req: PayloadRequest, { flag, note }: { flag: string; note: string }): Promise<void> {
  demand(req, 'coordinator')
  if (!note.trim()) throw denied(req, 'noteMissing', 422)
  await inTransaction(req, async () => {
    const [row] = await query<{ kind: FlagKind; application: string; other: string | null }>(
      req,
      sql`update flags set state = 'seen', note = ${note.trim()}, seen_by_id = ${String(req.user?.id)}::uuid, seen_at = now(), updated_at = now()
          where id = ${recordId(req, flag)}::uuid returning kind, application_id as application, other_id as other`,
    )
    if (!row) throw denied(req, 'notFound', 404)
    for (const subject of [row.application, row.other])
      if (subject) await record(req, { action: 'flag-seen', subjectType: 'applications', subject, reason: note.trim(), details: { flag, kind: row.kind } })
  })
}

/**
 * The flags that are asked for as CSV; the ledger keeps who took them away.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function exportFlags(req: PayloadRequest, asked: Omit<FlagsAsked, 'page'>): Promise<string> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const rows = await query<FlagRow>(req, sql`select ${columns} from ${tables} ${narrowed(asked)} ${order}`)
    await record(req, { action: 'export', subjectType: 'flags', subject: 'flags', details: { what: 'flags', rows: rows.length } })
    const t = translator(languageOf(req), 'selection')
    const said = rows.map(({ application, createdAt, evidence, kind, note, other, seenBy, state }) => ({
      kind: t(`flagKinds.${kind}`),
      application: application.receipt,
      other: other?.receipt ?? '',
      likeness: evidence.likeness ?? '',
      fault: evidence.fault ? t(`documentFaults.${evidence.fault}`) : '',
      state: t(`flagStates.${state}`),
      note: note ?? '',
      seenBy: seenBy ?? '',
      createdAt: new Date(createdAt).toISOString(),
    }))
    return csv(said, headersOf(['kind', 'application', 'other', 'likeness', 'fault', 'state', 'note', 'seenBy', 'createdAt'], t))
  })
}
