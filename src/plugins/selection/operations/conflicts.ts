import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Conflict } from '@/payload-types'
import { demand, denied, recordId } from '../hooks/refusals'
import { type ConflictKind, type ConflictLine, type LineProblem, readConflictLines } from '../rules/conflicts'

/**
 * Notes that a reviewer may not judge whoever handed in an application. What they have of theirs to review is taken from them.
 * @throws APIError 403 for anybody but a coordinator, 404 when there is no such receipt, 409 when it is known already, 422 without a reason
 */
export async function addConflict(req: PayloadRequest, { reason, receipt, ...asked }: { receipt: string; reviewer: string; kind: ConflictKind; reason: string }): Promise<void> {
  demand(req, 'coordinator')
  const reviewer = recordId(req, asked.reviewer)
  if (!reason.trim()) throw denied(req, 'reasonMissing', 422)
  await inTransaction(req, async () => {
    const [row] = await query<{ id: string; known: boolean }>(
      req,
      sql`select a.id, exists (select from conflicts c where c.applicant_id = a.applicant_id and c.reviewer_id = ${reviewer}::uuid and c.kind = ${asked.kind}::enum_conflicts_kind) as known
          from applications a where a.receipt = ${receipt.trim()}`,
    )
    if (!row) throw denied(req, 'unknownReceipt', 404, { receipt })
    if (row.known) throw denied(req, 'conflictKnown')
    await create(req, { application: row.id, reviewer, kind: asked.kind, reason: reason.trim() })
  })
}

/** The hook fills in the applicant, who is that of the application. */
const create = (req: PayloadRequest, data: Pick<Conflict, 'application' | 'reviewer' | 'kind' | 'reason'>) =>
  req.payload.create({ collection: 'conflicts', data: data as Conflict, depth: 0, overrideAccess: false, user: req.user, req })

/**
 * Takes a conflict back that was noted by mistake; what had been taken from the reviewer for it comes back.
 * @throws APIError 403 for anybody but a coordinator, 409 when the reviewer said so of themselves
 */
export async function removeConflict(req: PayloadRequest, { conflict }: { conflict: string }): Promise<void> {
  demand(req, 'coordinator')
  const id = recordId(req, conflict)
  await inTransaction(req, () => req.payload.delete({ collection: 'conflicts', id, depth: 0, overrideAccess: false, user: req.user, req }))
}

/** What became of a table of conflicts: with a problem in any line, nothing of it is taken. `known`: lines that say what is known already. */
export type Imported = { added: number; known: number; problems: LineProblem[] }

type Found = ConflictLine & { application: string | null; reviewer: string | null; known: boolean }

/**
 * Takes in a table of conflicts, by the receipt of the application and the e-mail of the reviewer: all of it or, with a problem in any line, nothing.
 * @param asked.table comma-separated values, see {@link readConflictLines}
 * @throws APIError 403 for anybody but a coordinator
 */
export async function importConflicts(req: PayloadRequest, { table }: { table: string }): Promise<Imported> {
  demand(req, 'coordinator')
  const { lines, problems } = readConflictLines(table)
  return inTransaction(req, async () => {
    const found = await find(req, lines)
    const all = [
      ...problems,
      ...found.flatMap(({ application, line, reviewer }): LineProblem[] => (application && reviewer ? [] : [{ line, code: application ? 'reviewer' : 'receipt' }])),
    ]
    if (all.length > 0) return { added: 0, known: 0, problems: all.sort((one, other) => one.line - other.line) }
    const fresh = new Map(found.flatMap((line) => (line.known ? [] : [[`${line.application} ${line.reviewer} ${line.kind}`, line]])))
    for (const { application, kind, reason, reviewer } of fresh.values()) await create(req, { application, reviewer: String(reviewer), kind, reason })
    return { added: fresh.size, known: found.length - fresh.size, problems: [] }
  })
}

/** Whom each line means, in its order; null where there is nobody. */
const find = (req: PayloadRequest, lines: readonly ConflictLine[]) =>
  query<Found>(
    req,
    sql`select t.line, t.receipt, t.email, t.kind, t.reason, a.id as application, s.id as reviewer,
          exists (select from conflicts c where c.applicant_id = a.applicant_id and c.reviewer_id = s.id and c.kind::text = t.kind) as known
        from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as t(line int, receipt text, email text, kind text, reason text)
          left join applications a on a.receipt = t.receipt left join staff s on lower(s.email) = t.email order by t.line`,
  )
