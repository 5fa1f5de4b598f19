import type { PayloadRequest } from 'payload'
import { csv, headersOf } from '@/admin/csv'
import { day } from '@/admin/format'
import { inTransaction } from '@/database/operation'
import { languageOf } from '@/i18n/language-of'
import { translator } from '@/i18n/translator'
import { record } from '@/plugins/ledger'
import { type GraduatesAsked, readGraduates } from './read-graduates'

/**
 * What the graduates of a programme agreed to, as CSV, as far as whoever asks may know of them; the ledger notes who took it.
 * @throws as {@link readGraduates} does
 */
export async function exportGraduates(req: PayloadRequest, asked: GraduatesAsked): Promise<string> {
  return inTransaction(req, async () => {
    const graduates = await readGraduates(req, asked)
    const [language, t] = [languageOf(req), translator(languageOf(req), 'teaching')]
    await record(req, { action: 'export', subjectType: 'programs', subject: asked.program, details: { what: 'alumni', rows: graduates.people.length } })
    if (graduates.knows === 'shown')
      return csv(
        graduates.people.map(({ line, name: graduate }) => ({ graduate, line })),
        headersOf(['graduate', 'line'], t),
      )
    const rows = graduates.people.map(({ line, name, receipt, shown, shownSince, written, writtenSince }) => ({
      receipt,
      graduate: name,
      onPage: t(`agreed.${shown ? 'yes' : 'no'}`),
      onPageSince: shownSince ? day(language, shownSince) : '',
      line,
      letters: t(`agreed.${written ? 'yes' : 'no'}`),
      lettersSince: writtenSince ? day(language, writtenSince) : '',
    }))
    return csv(rows, headersOf(['receipt', 'graduate', 'onPage', 'onPageSince', 'line', 'letters', 'lettersSince'], t))
  })
}
