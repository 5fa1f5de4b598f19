'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { Refused } from '@/admin/call'
import { useWords } from '@/admin/use-words'
import type { Stage } from '../../rules/steps'
import { desk } from '../desk-client'

/** Fetches the board as a table for a spreadsheet; the ledger notes who did. */
export function ExportButton({ part }: { part: { program: string; stage: Stage } }) {
  const { t } = useWords()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const address = URL.createObjectURL(await desk.exportBoard(part))
      const link = Object.assign(document.createElement('a'), { href: address, download: `${part.stage}.csv` })
      link.click()
      URL.revokeObjectURL(address)
    } catch (error) {
      toast.error(error instanceof Refused ? error.message : t('screens:unreachable'))
    }
    setBusy(false)
  }
  return (
    <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={() => void save()}>
      {t('selection:exportCsv')}
    </Button>
  )
}
