'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Notice } from '@/admin/notice'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { ReleasePreview } from '../../operations/release'
import { type Stage, statuses } from '../../rules/steps'
import { desk } from '../desk-client'

type Props = { part: { program: string; stage: Stage }; preview: Pick<ReleasePreview, 'total' | 'counts' | 'undecided'> }

/** The one button, and what it will do, said once more before it does. */
export function ReleaseButton({ part, preview }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [told, setTold] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const go = async () => {
    setRefusal(null)
    try {
      setTold((await desk.release(part)).decisions)
      router.refresh()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setAsking(false)
  }
  return (
    <div>
      {told === null ? (
        <Button size="large" margin={false} onClick={() => setAsking(true)}>
          {t('selection:releaseNow', { total: preview.total })}
        </Button>
      ) : (
        <Notice kind="good" role="status" title={t('selection:released', { count: told })} />
      )}
      <Refusal why={refusal} />
      {asking ? (
        <Ask title={t('selection:releaseTitle')} confirm={t('selection:releaseConfirm')} onConfirm={go} onClose={() => setAsking(false)}>
          <p>{t('selection:releaseWarning', { total: preview.total })}</p>
          <ul>
            {statuses
              .filter((status) => preview.counts[status])
              .map((status) => (
                <li key={status}>
                  {t(`selection:statuses:${status}`)}: <b>{preview.counts[status]}</b>
                </li>
              ))}
          </ul>
          {preview.undecided > 0 ? <p>{t('selection:someUndecided', { count: preview.undecided })}</p> : null}
        </Ask>
      ) : null}
    </div>
  )
}
