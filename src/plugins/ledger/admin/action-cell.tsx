'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useWords } from '@/admin/use-words'
import { isAction } from '../rules/actions'

/** What was done, in words, in the list of the ledger. */
export function ActionCell({ cellData }: DefaultCellComponentProps) {
  const { t } = useWords()
  const action = String(cellData)
  return <span>{isAction(action) ? t(`ledger:actions:${action}`) : action}</span>
}
