'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { desk } from '../desk-client'

type Props = { review: string; onDone: (next: string | null) => void }

/** Steps aside from an application, with the reason; somebody else will review it. */
export function Conflict({ review, onDone }: Props) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const declare = async (reason: string) => {
    try {
      const { next } = await desk.conflict(review, reason)
      setAsking(false)
      onDone(next)
    } catch (error) {
      setAsking(false)
      setRefusal(whyNot(error, t))
    }
  }
  return (
    <div>
      <Button size="small" buttonStyle="subtle" margin={false} onClick={() => setAsking(true)}>
        {t('selection:conflict')}
      </Button>
      <Refusal why={refusal} />
      {asking ? (
        <Ask
          title={t('selection:conflict')}
          reason={{ label: t('selection:conflictReason'), required: true }}
          confirm={t('selection:conflictConfirm')}
          onConfirm={declare}
          onClose={() => setAsking(false)}
        >
          <p>{t('selection:conflictHelp')}</p>
        </Ask>
      ) : null}
    </div>
  )
}
