import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { demand } from '../hooks/refusals'

export type Chosen = { programs: { id: string; title: string }[]; chosen: string | null }

/**
 * The programmes that somebody has completed, newest first, and which is shown: the one asked for, or else the newest.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function chooseProgram(req: PayloadRequest, asked: unknown): Promise<Chosen> {
  demand(req, 'coordinator', 'auditor')
  const programs = await inTransaction(req, () =>
    query<{ id: string; title: string }>(
      req,
      sql`select p.id, coalesce((select l.title from programs_locales l where l._parent_id = p.id order by l._locale::text <> ${req.locale ?? ''}, l._locale limit 1), '') as title
          from programs p where exists (select from applications a where a.program_id = p.id and a.status = 'graduated') order by p.edition desc`,
    ),
  )
  const chosen = programs.find(({ id }) => id === asked) ?? programs[0]
  return { programs, chosen: chosen?.id ?? null }
}
