'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { desk } from '../desk-client'

/** Lets anybody download a frozen decision, once everybody of its stage has been told. */
export function Publish({ decision, onPublished }: { decision: string; onPublished: () => void }) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const go = async () => {
    setAsking(false)
    try {
      await desk.publish(decision)
      onPublished()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
  }
  return (
    <div>
      <Button size="small" buttonStyle="secondary" margin={false} onClick={() => setAsking(true)}>
        {t('selection:ranking:publish')}
      </Button>
      <Refusal why={refusal} />
      {asking ? (
        <Ask title={t('selection:ranking:publish')} confirm={t('selection:ranking:publish')} onConfirm={go} onClose={() => setAsking(false)}>
          <p>{t('selection:ranking:publishHelp')}</p>
        </Ask>
      ) : null}
    </div>
  )
}
