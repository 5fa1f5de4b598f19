'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { Notice } from '@/admin/notice'
import parts from '@/admin/part.module.css'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { desk } from '../desk-client'
import styles from './agreement.module.css'

/** Names the applications that everybody scores first. */
export function CalibrationForm({ program, receipts }: { program: string; receipts: string[] }) {
  const { t } = useWords()
  const router = useRouter()
  const id = useId()
  const [text, setText] = useState(receipts.join(', '))
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<{ kind: 'good' | 'bad'; text: string } | null>(null)

  const name = async () => {
    setBusy(true)
    try {
      const { applications, reviewers, refused } = await desk.calibrate({ program, receipts: text.split(/[\s,;]+/).filter(Boolean) })
      setResult({ kind: 'good', text: t('selection:agreement:named', { applications, reviewers, refused }) })
      router.refresh()
    } catch (error) {
      setResult({ kind: 'bad', text: whyNot(error, t) })
    }
    setBusy(false)
  }

  return (
    <div className={styles.form}>
      <label htmlFor={id}>{t('selection:agreement:receipts')}</label>
      <p id={`${id}-help`} className={parts.lead}>
        {t('selection:agreement:receiptsHelp')}
      </p>
      <textarea id={id} aria-describedby={`${id}-help`} rows={2} value={text} onChange={(event) => setText(event.target.value)} />
      <Button margin={false} buttonStyle="secondary" disabled={busy} onClick={() => void name()}>
        {t('selection:agreement:giveToAll')}
      </Button>
      {result ? <Notice kind={result.kind} role={result.kind === 'bad' ? 'alert' : 'status'} title={result.text} /> : null}
    </div>
  )
}
