'use client'
import { FileButton } from '@/admin/file-button'
import { useWords } from '@/admin/use-words'
import type { Stage } from '../../rules/steps'
import { desk } from '../desk-client'

/** Fetches the board as a table for a spreadsheet; the ledger notes who did. */
export function ExportButton({ part }: { part: { program: string; stage: Stage } }) {
  const { t } = useWords()
  return <FileButton label={t('selection:exportCsv')} name={`${part.stage}.csv`} fetchIt={() => desk.exportBoard(part)} />
}
