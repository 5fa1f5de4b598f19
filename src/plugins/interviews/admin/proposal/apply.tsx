'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Notice } from '@/admin/notice'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { timetable } from '../client'
import styles from './proposal.module.css'

type Props = { program: string; fingerprint: string /** Interviews that are given, moved or lost, each with a letter. */; writes: number; lost: number }

/** Carries out the timetable that is shown, as it is shown or not at all. */
export function Apply({ fingerprint, lost, program, writes }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  if (writes === 0) return <Notice title={t('interviews:nothingToDo')} />
  const apply = async () => {
    setRefusal(null)
    try {
      await timetable.apply({ program, fingerprint })
      router.refresh()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setAsking(false)
  }
  return (
    <div className={styles.apply}>
      <Button margin={false} onClick={() => setAsking(true)}>
        {t('interviews:applyNow', { writes })}
      </Button>
      <Refusal why={refusal} />
      {asking ? (
        <Ask title={t('interviews:applyTitle')} confirm={t('interviews:applyTitle')} onConfirm={apply} onClose={() => setAsking(false)}>
          <p>{t('interviews:applyHelp', { writes })}</p>
          {lost > 0 ? <p>{t('interviews:applyLost', { lost })}</p> : null}
        </Ask>
      ) : null}
    </div>
  )
}
