'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { certifying } from '../client'

/** Says of a key that signs no more that somebody else may have it. */
export function DistrustKey({ id }: { id: string }) {
  const { t } = useWords()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const distrust = async (reason: string) => {
    try {
      await certifying.distrustKey({ key: id, reason })
      router.refresh()
    } catch (error) {
      toast.error(whyNot(error, t))
    }
    setAsking(false)
  }
  return (
    <>
      <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setAsking(true)}>
        {t('certificates:distrust')}
      </Button>
      {asking ? (
        <Ask
          title={t('certificates:distrust')}
          confirm={t('certificates:distrust')}
          danger
          reason={{ label: t('certificates:reason'), required: true }}
          onConfirm={distrust}
          onClose={() => setAsking(false)}
        >
          <p>{t('certificates:distrustHelp')}</p>
        </Ask>
      ) : null}
    </>
  )
}
