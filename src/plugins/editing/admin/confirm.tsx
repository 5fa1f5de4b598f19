'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { post } from '@/admin/call'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'

/** Says that a translation was looked over and is right, although the original changed after it. */
export function Confirm(props: { collection: string; document: string; locale: string }) {
  const { t } = useWords()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    try {
      await post('/translations/confirm', props)
      router.refresh()
    } catch (error) {
      toast.error(whyNot(error, t))
    }
    setBusy(false)
  }
  return (
    <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={() => void confirm()}>
      {t('editing:translations:confirm')}
    </Button>
  )
}
