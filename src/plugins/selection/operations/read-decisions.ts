import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { defaultLocale } from '@/i18n/locales'
import { demand, denied, recordId } from '../hooks/refusals'
import { canonicalJson } from '../rules/canonical'
import { codeOf, ownKey } from '../rules/codes'
import type { DecisionKind } from '../rules/decisions'
import type { Stage } from '../rules/steps'

/** Something frozen, without its scores. */
export type DecisionSummary = {
  id: string
  kind: DecisionKind
  createdAt: string
  hash: string
  follows: string | null
  /** Whether something follows it: a statement its decision, a draw its statement. */
  followed: boolean
  /** Of a decision: how many places, and how many had to be drawn for. */
  places: number | null
  ties: number
  /** Of a statement. */
  sources: string[]
  knownAt: string | null
  /** Whether anybody may download it. */
  public: boolean
  /** What the programme is called in an address. */
  slug: string
}

/** What an application is called in something frozen. */
export type FrozenCode = { kind: DecisionKind; createdAt: string; code: string }

/**
 * What an application is called in each decision that was frozen of its programme, newest first.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readFrozenCodes(req: PayloadRequest, application: string): Promise<FrozenCode[]> {
  demand(req, 'coordinator', 'auditor')
  const rows = await inTransaction(req, () =>
    query<{ kind: DecisionKind; createdAt: Date | string; secret: string; receipt: string }>(
      req,
      sql`select d.kind, d.created_at as "createdAt", d.secret, coalesce(a.receipt, '') as receipt
          from applications a join decisions d on d.program_id = a.program_id join standings s on s.application_id = a.id and s.stage::text = d.stage::text
          where a.id = ${recordId(req, application)}::uuid and d.kind in ('cut', 'release') and s.mean is not null order by d.created_at desc, d.id`,
    ),
  )
  return rows.map(({ createdAt, kind, receipt, secret }) => ({ kind, createdAt: new Date(createdAt).toISOString(), code: codeOf(receipt, ownKey(secret, application)) }))
}

/**
 * What was frozen in a stage, newest first.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readDecisions(req: PayloadRequest, asked: { program: string; stage: Stage }): Promise<DecisionSummary[]> {
  demand(req, 'coordinator', 'auditor')
  const program = recordId(req, asked.program)
  const rows = await inTransaction(req, () =>
    query<Omit<DecisionSummary, 'createdAt'> & { createdAt: Date | string }>(
      req,
      sql`select id, kind, created_at as "createdAt", hash, follows_id as follows, exists (select from decisions f where f.follows_id = d.id) as followed,
            places::int, coalesce(ties, 0)::int as ties,
            case when kind = 'statement' then content->'sources' else '[]' end as sources, case when kind = 'statement' then content->>'knownAt' end as "knownAt",
            kind = 'statement' or exists (select from publications p where p.decision_id = d.id) as public,
            coalesce((select slug from programs_locales l where l._parent_id = d.program_id and l._locale = ${defaultLocale}), d.program_id::text) as slug
          from decisions d where program_id = ${program}::uuid and stage = ${asked.stage} order by created_at desc, id`,
    ),
  )
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt).toISOString() }))
}

/**
 * One frozen record, byte for byte as its hash was taken: canonical JSON.
 * @throws APIError 403 for anybody but coordinators and auditors, 404 when there is none
 */
export async function readDecision(req: PayloadRequest, asked: { decision: string }): Promise<{ kind: DecisionKind; text: string }> {
  demand(req, 'coordinator', 'auditor')
  const id = recordId(req, asked.decision)
  const [row] = await inTransaction(req, () => query<{ kind: DecisionKind; content: unknown }>(req, sql`select kind, content from decisions where id = ${id}::uuid`))
  if (!row) throw denied(req, 'notFound', 404)
  return { kind: row.kind, text: canonicalJson(row.content) }
}
