import type { PayloadRequest } from 'payload'
import { csv, headersOf } from '@/admin/csv'
import { inTransaction } from '@/database/operation'
import { languageOf } from '@/i18n/language-of'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { type PlanAsked, readPlanned } from './read-planned'

/**
 * The sessions of a programme as CSV; the ledger notes who took them.
 * @throws as {@link readPlanned} does
 */
export async function exportPlan(req: PayloadRequest, asked: PlanAsked): Promise<string> {
  return inTransaction(req, async () => {
    const lines = await readPlanned(req, asked)
    const t = translator(languageOf(req), 'teaching')
    await record(req, { action: 'export', subjectType: 'programs', subject: asked.program, details: { what: 'sessions', rows: lines.length } })
    const rows = lines.map(({ part, state, trainers, ...line }) => ({ ...line, part: t(`parts.${part}`), state: t(`sessionStates.${state}`), trainers: trainers.join(', ') }))
    return csv(rows, headersOf(['training', 'part', 'day', 'from', 'to', 'place', 'link', 'trainers', 'state'], t))
  })
}
