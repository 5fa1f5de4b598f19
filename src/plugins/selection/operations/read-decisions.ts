import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { demand, denied, recordId } from '../hooks/refusals'
import { canonicalJson } from '../rules/canonical'
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
            case when kind = 'statement' then content->'sources' else '[]' end as sources, case when kind = 'statement' then content->>'knownAt' end as "knownAt"
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
