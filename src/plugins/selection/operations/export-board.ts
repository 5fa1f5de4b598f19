import type { PayloadRequest } from 'payload'
import { csv, headersOf } from '@/admin/csv'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { languageOf } from '@/i18n/language-of'
import { demand, recordId } from '../hooks/refusals'
import type { Stage } from '../rules/steps'
import { boardRows } from './board-page'
import type { BoardRow } from './read-board'

const columns = [
  'place',
  'receipt',
  'name',
  'institution',
  'field',
  'status',
  'announcedStatus',
  'reservePlace',
  'mean',
  'spread',
  'reviews',
  'submittedAt',
] as const satisfies (keyof BoardRow)[]

/** What panels heard of each application: language and level, a review after the other. */
async function readLevels(req: PayloadRequest, program: string): Promise<Map<string, string>> {
  const rows = await query<{ application: string; levels: string }>(
    req,
    sql`select r.application_id as application, string_agg(concat_ws(' ', h.value ->> 'language', h.value ->> 'level'), ', ' order by r.submitted_at, r.id, h.key) as levels
        from reviews r, jsonb_each(r.levels) h where r.program_id = ${program}::uuid and r.stage = 'interview' and r.state = 'submitted' group by 1`,
  )
  return new Map(rows.map(({ application, levels }) => [application, levels]))
}

/**
 * The whole board of a stage as CSV, in the order of the ranking, with words in the language of the person. The ledger keeps who took it away.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function exportBoard(req: PayloadRequest, asked: { program: string; stage: Stage }): Promise<string> {
  demand(req, 'coordinator', 'auditor')
  const [program, { stage }] = [recordId(req, asked.program), asked]
  return inTransaction(req, async () => {
    const t = translator(languageOf(req), 'selection')
    const rows = await boardRows(req, { program, stage, statuses: [], search: null, sort: 'rank', page: 'all' })
    const levels = stage === 'interview' ? await readLevels(req, program) : null
    await record(req, { action: 'export', subjectType: 'programs', subject: program, details: { what: 'board', stage, rows: rows.length } })
    const said = rows.map((row) => ({ ...row, levels: levels?.get(row.application), status: t(`statuses.${row.status}`), announcedStatus: t(`statuses.${row.announcedStatus}`) }))
    return csv(said, headersOf(levels ? [...columns, 'levels' as const] : columns, t))
  })
}
