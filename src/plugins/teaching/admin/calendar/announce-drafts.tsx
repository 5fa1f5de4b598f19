'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { plan } from './client'

/** Announces all drafts of a programme, after asking. */
export function AnnounceDrafts({ drafts, program }: { program: string; drafts: number }) {
  const { t } = useWords()
  const router = useRouter()
  const [asks, setAsks] = useState(false)
  const announce = async () => {
    try {
      toast.success(t('teaching:plan:announced', { count: (await plan.announce(program)).announced }))
      setAsks(false)
      router.refresh()
    } catch (error) {
      toast.error(whyNot(error, t))
    }
  }
  return (
    <>
      <Button margin={false} onClick={() => setAsks(true)}>
        {t('teaching:plan:announceAll', { count: drafts })}
      </Button>
      {asks ? (
        <Ask title={t('teaching:plan:announceAll', { count: drafts })} confirm={t('teaching:announcements:announce')} onConfirm={announce} onClose={() => setAsks(false)}>
          <p>{t('teaching:plan:announceSure')}</p>
        </Ask>
      ) : null}
    </>
  )
}
