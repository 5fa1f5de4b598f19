import type { PayloadRequest } from 'payload'
import { csv, headersOf } from '@/admin/csv'
import { inTransaction } from '@/database/operation'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { demand, recordId } from '../hooks/refusals'
import { localeOf } from '../hooks/words'
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

/**
 * The whole board of a stage as CSV, in the order of the ranking, with words in the language of the person. The ledger keeps who took it away.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function exportBoard(req: PayloadRequest, asked: { program: string; stage: Stage }): Promise<string> {
  demand(req, 'coordinator', 'auditor')
  const [program, { stage }] = [recordId(req, asked.program), asked]
  return inTransaction(req, async () => {
    const t = translator(localeOf(req), 'selection')
    const rows = await boardRows(req, { program, stage, statuses: [], search: null, sort: 'rank', page: 'all' })
    await record(req, { action: 'export', subjectType: 'programs', subject: program, details: { what: 'board', stage, rows: rows.length } })
    const said = rows.map((row) => ({ ...row, status: t(`statuses.${row.status}`), announcedStatus: t(`statuses.${row.announcedStatus}`) }))
    return csv(said, headersOf(columns, t))
  })
}
