'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { decimal } from '@/admin/format'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Stage } from '../../rules/steps'
import { desk, type ShownRanking } from '../desk-client'
import styles from './ranking.module.css'

type Props = {
  shown: ShownRanking
  part: { program: string; stage: Stage }
  /** Absent for whoever may only read. */
  onAgain: (() => Promise<void>) | undefined
}

/** Of when the ranking is, whether a newer one is under way, and ways to ask for it anew and to take it along. */
export function Freshness({ onAgain, part, shown }: Props) {
  const { t, language } = useWords()
  const [busy, setBusy] = useState(false)
  const { ranking, readOn, stale } = shown
  const during = async (work: () => Promise<void>) => {
    setBusy(true)
    try {
      await work()
    } catch (error) {
      toast.error(whyNot(error, t))
    }
    setBusy(false)
  }
  const save = async () => {
    const address = URL.createObjectURL(await desk.exportRanking(part))
    Object.assign(document.createElement('a'), { href: address, download: `ranking-${part.stage}.csv` }).click()
    URL.revokeObjectURL(address)
  }
  return (
    <div className={styles.freshness}>
      <p role="status" data-fresh={ranking !== null && !stale}>
        {ranking && readOn ? t('selection:ranking:asOf', { when: readOn, seconds: decimal(language, ranking.milliseconds / 1000, 1) }) : null}
        {stale ? <strong>{t('selection:ranking:stale')}</strong> : null}
      </p>
      {onAgain ? (
        <Button buttonStyle="secondary" size="small" margin={false} disabled={busy || stale} onClick={() => void during(onAgain)}>
          {t('selection:ranking:again')}
        </Button>
      ) : null}
      {ranking ? (
        <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={() => void during(save)}>
          {t('selection:exportCsv')}
        </Button>
      ) : null}
    </div>
  )
}
