'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Notice } from '@/admin/notice'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { ReleasePreview } from '../../operations/preview-release'
import { type Stage, statuses } from '../../rules/steps'
import { desk } from '../desk-client'

/** `consent`: to release what another person proposed. */
export type ReleaseAct = 'release' | 'propose' | 'consent'

type Props = { act: ReleaseAct; part: { program: string; stage: Stage }; preview: Pick<ReleasePreview, 'total' | 'counts' | 'undecided' | 'fingerprint'> }

/** The one button, and what it will do, said once more before it does. Only what is shown is released. */
export function ReleaseButton({ act, part, preview }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [told, setTold] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { counts, fingerprint, total, undecided } = preview
  const go = async () => {
    setRefusal(null)
    try {
      if (act === 'propose') await desk.proposeRelease({ ...part, fingerprint })
      else setTold((await desk.release({ ...part, fingerprint })).decisions)
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
          {t(`selection:releaseActs:${act}`, { total })}
        </Button>
      ) : (
        <Notice kind="good" role="status" title={t('selection:released', { count: told })} />
      )}
      <Refusal why={refusal} />
      {asking ? (
        <Ask title={t(`selection:releaseTitles:${act}`)} confirm={t(`selection:releaseConfirms:${act}`)} onConfirm={go} onClose={() => setAsking(false)}>
          <p>{t(act === 'propose' ? 'selection:proposeWarning' : 'selection:releaseWarning', { total })}</p>
          <ul>
            {statuses
              .filter((status) => counts[status])
              .map((status) => (
                <li key={status}>
                  {t(`selection:statuses:${status}`)}: <b>{counts[status]}</b>
                </li>
              ))}
          </ul>
          {undecided > 0 ? <p>{t('selection:someUndecided', { count: undecided })}</p> : null}
        </Ask>
      ) : null}
    </div>
  )
}
